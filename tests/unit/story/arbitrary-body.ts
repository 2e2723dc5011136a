import fc from 'fast-check';
import { anyDay } from './arbitrary.ts';

// Bodies as an editor may write them, with passages that stand for a time in and around everything.

interface Passage<Inside> {
  readonly name: 'Since' | 'Until';
  readonly on: string;
  readonly inside: readonly Inside[];
}
type Words = 'word' | Passage<Words>;
interface Shape {
  readonly shape: 'paragraph' | 'list' | 'quotation' | 'table';
  readonly words: readonly Words[];
}
type Block = Shape | 'heading' | Passage<Block>;

/** A word of a body, and the passages it stands in. */
interface Placed {
  readonly word: string;
  readonly within: readonly Pick<Passage<unknown>, 'name' | 'on'>[];
}

const some = <Each>(each: fc.Arbitrary<Each>) => fc.array(each, { minLength: 1, maxLength: 3 });
const passage = <Inside>(inside: fc.Arbitrary<Inside>): fc.Arbitrary<Passage<Inside>> =>
  fc.record({ name: fc.constantFrom('Since', 'Until'), on: anyDay(), inside: some(inside) });

const word = fc.constant('word' as const);
const words: fc.Arbitrary<Words> = fc.oneof(word, passage(fc.oneof(word, passage(word))));
const shape: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ shape: fc.constantFrom('paragraph', 'list', 'quotation', 'table'), words: some(words) }),
  fc.constant('heading' as const),
);
const block: fc.Arbitrary<Block> = fc.oneof(shape, passage(fc.oneof(shape, passage(shape))));

/** A body whose every word occurs once, and where each stands. Headings are not counted among the words. */
export const anyBody = (): fc.Arbitrary<{ mdx: string; placed: readonly Placed[] }> =>
  fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => {
    const placed: Placed[] = [];
    const open = ({ name, on }: Passage<unknown>): string => `<${name} on="${on}">`;
    const writeWords = (each: Words, within: Placed['within']): string => {
      if (each === 'word') {
        placed.push({ word: `w${placed.length}w`, within });
        return placed.at(-1)?.word ?? '';
      }
      const inside = each.inside.map((one) => writeWords(one, [...within, each])).join(' ');
      return `${open(each)}${inside}</${each.name}>`;
    };
    const write = (each: Block, within: Placed['within']): string => {
      if (each === 'heading') return '## Heading?';
      if ('name' in each) {
        const inside = each.inside.map((one) => write(one, [...within, each])).join('\n\n');
        return `${open(each)}\n\n${inside}\n\n</${each.name}>`;
      }
      const parts = each.words.map((one) => writeWords(one, within));
      switch (each.shape) {
        case 'paragraph':
          return parts.join(' ');
        case 'list':
          return parts.map((part) => `- ${part}`).join('\n');
        case 'quotation':
          return `> ${parts.join(' ')}`;
        case 'table':
          return `| head |\n| --- |\n${parts.map((part) => `| ${part} |`).join('\n')}`;
      }
    };
    return { mdx: blocks.map((each) => write(each, [])).join('\n\n'), placed };
  });
