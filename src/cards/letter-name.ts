const scripts = [
  ['Han', 'Chinese character'],
  ['Hiragana', 'Japanese letter'],
  ['Katakana', 'Japanese letter'],
  ['Hangul', 'Korean letter'],
  ['Cyrillic', 'Cyrillic letter'],
  ['Greek', 'Greek letter'],
  ['Arabic', 'Arabic letter'],
  ['Hebrew', 'Hebrew letter'],
  ['Thai', 'Thai letter'],
  ['Khmer', 'Khmer letter'],
  ['Myanmar', 'Burmese letter'],
  ['Devanagari', 'Devanagari letter'],
  ['Latin', 'Latin letter'],
] as const;

/** What sort of character it is, in the words of somebody who writes. */
function sort(letter: string): string | undefined {
  const script = scripts.find(([name]) => new RegExp(`\\p{Script=${name}}`, 'u').test(letter));
  if (script !== undefined) return script[1];
  if (/\p{Extended_Pictographic}/u.test(letter)) return 'picture';
  if (/\p{M}/u.test(letter)) return 'accent without a letter that carries it';
  if (/\p{Co}/u.test(letter)) return 'character of private use';
  if (/\p{Zs}/u.test(letter)) return 'space of a special width';
  return /\p{L}/u.test(letter) ? 'letter' : undefined;
}

/** A character with its code point and what it is: "‘→’ (U+2192)", "‘釜’ (U+91DC, Chinese character)". */
export function named(letter: string): string {
  const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return `‘${letter}’ (${[code, sort(letter)].filter(Boolean).join(', ')})`;
}
