/** A word as the index has it: without accents, capitals and all that is no letter or digit. */
export const folded = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
