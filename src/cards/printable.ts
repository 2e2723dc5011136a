/** Signs of other alphabets and keyboards, as a newspaper writes them. */
const signs: Readonly<Record<string, string>> = {
  '→': ' to ',
  '⇒': ' to ',
  '≈': ' about ',
  '≥': ' at least ',
  '≤': ' at most ',
  '✓': '',
};

const plain = (character: string): string =>
  signs[character] ?? character.normalize('NFKD').replace(/[^\x20-\x7e]/gu, '');

/**
 * A text without the characters that can't be printed: as their plain forms where they have one, left out
 * where they are only signs. Whoever writes the text has to find other letters for those that no card has.
 */
export function printable(words: string, missing: readonly string[]): string {
  const mended = Array.from(words.normalize('NFC'), (character) =>
    missing.includes(character) ? plain(character) : character,
  )
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
  const lettersLost = missing.some((character) => plain(character) === '' && /\p{L}/u.test(character));
  return lettersLost || mended === '' ? '<the same in other letters>' : mended;
}
