/** The groups of three letters in a text, each word of it with a space on both sides, whatever its capitals and accents. */
function groups(text: string): readonly string[] {
  const words = ` ${text.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '')} `.replace(
    /[^\p{L}\p{N}]+/gu,
    ' ',
  );
  return Array.from({ length: words.length - 2 }, (_, start) => words.slice(start, start + 3));
}

/**
 * How much of what was written stands in a text: the groups of three letters of each word of which most are there, so that a slip
 * or two in a word don’t matter. Nothing, if it is less than a word of four letters.
 */
export function likeness(written: string, text: string): number {
  const there = new Set(groups(text));
  const all = written
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .reduce((sum, word) => {
      const wanted = groups(word);
      const found = wanted.filter((group) => there.has(group)).length;
      return found * 9 < wanted.length * 5 ? sum : sum + found;
    }, 0);
  return all < 4 ? 0 : all;
}
