import type { Finding } from '../check/fault.ts';
import { fieldNames } from './prose-field.ts';

/** The space that begins a line, around its hyphens and behind the name of its field. */
const beginning = /^[\s\p{Cf}]*(?:-[\s\p{Cf}]+)*(?:([A-Za-z]+):[\s\p{Cf}]+)?/u;

/** What looks like a space or like nothing, and that YAML takes for a letter. */
const unseen = /[^\S \t\n]|\p{Cf}/u;

/**
 * Lines that begin with a character that can't be seen, as text from a word processor or a web page does: the parser takes
 * it for a letter, and whatever it then says misleads.
 */
export function unseenSpaces(yaml: string): readonly Finding[] {
  return yaml.split('\n').flatMap((line, index) => {
    const [begin = '', key] = beginning.exec(line) ?? [];
    // Behind a word that is no field a text may well go on with such a space.
    const space = key === undefined || fieldNames.has(key) ? begin : (/^[\s\p{Cf}]*/u.exec(line)?.[0] ?? '');
    const at = space.search(unseen);
    if (at === -1) return [];
    const code = (space.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const plain = space.replaceAll(/\p{Cf}/gu, '').replaceAll(/[^\S \t]/gu, ' ');
    return [
      {
        line: index + 1,
        column: at + 1,
        field: /([A-Za-z]+):(?=\s|$)/.exec(line)?.[1] ?? 'frontmatter',
        wrong: `U+${code} stands here, a character that looks like a space or like nothing and is no space to YAML.`,
        cure: plain + line.slice(space.length),
      },
    ];
  });
}
