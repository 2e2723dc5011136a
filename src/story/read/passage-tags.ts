import { isPassage } from '../../body/vocabulary.ts';

/** What Markdown puts at the beginning of a line, behind a tag where it is read as plain letters. */
const blocks: readonly (readonly [begins: RegExp, name: string])[] = [
  [/^(?:[-+*]|\d+[.)])\s/, 'a list'],
  [/^#{1,6}\s/, 'a heading'],
  [/^>/, 'a quotation'],
  [/^\|/, 'a table'],
];

/** What a text would be at the beginning of a line, "a list", and is not behind a tag; nothing for mere words. */
export const blockBegun = (text: string): string | undefined =>
  blocks.find(([begins]) => begins.test(text))?.[1];

/**
 * Says of a passage's first tag what follows it on its line and may not; nothing when words do, or another tag
 * is meant. `column` counts from 1 to the tag.
 */
export function openingInTheWay(
  line: string,
  column: number,
  tag: string,
): { readonly wrong: string; readonly cure: string } | undefined {
  const indent = line.slice(0, column - 1);
  const written = /^<[^<>]*>/.exec(line.slice(column - 1))?.[0];
  if (!isPassage(tag) || indent.trim() !== '' || written === undefined) return undefined;
  const rest = line.slice(column - 1 + written.length).trimStart();
  const block = blockBegun(rest);
  if (block === undefined) return undefined;
  return {
    wrong: `The tag <${tag}> shares its line with ${block}; around ${block} both tags stand on lines of their own.`,
    cure: `${indent}${written}\n\n${indent}${rest}`,
  };
}

/** Says the same of a passage's second tag, when the first one stands on a line of its own. */
export function closingInTheWay(
  line: string,
  column: number,
  tag: string,
): { readonly wrong: string; readonly cure: string } | undefined {
  const written = `</${tag}>`;
  if (!isPassage(tag) || !line.startsWith(written, column - 1)) return undefined;
  const [before, after] = [line.slice(0, column - 1).trimEnd(), line.slice(column - 1 + written.length)];
  return {
    wrong: `The tag ${written} stands on a line of its own, as its first one <${tag}> does.`,
    cure: [before, written, after.trim()].filter((part) => part !== '').join('\n\n'),
  };
}
