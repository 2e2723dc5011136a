import { folded } from '../search/folded.ts';

/** Between the parts of a word that are found by themselves: "rare-earth", "McDonald", "G20". */
const seam = /[^\p{L}\p{M}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u;

/** Whether some word of a text, or a part of one that is found by itself, begins with a word. */
export function hasWord(text: string, word: string): boolean {
  const start = folded(word);
  return text
    .split(/\s+/)
    .flatMap((each) => [each, ...each.split(seam)])
    .some((each) => folded(each).startsWith(start));
}
