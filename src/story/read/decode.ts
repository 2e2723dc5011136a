import type { Finding, Spot } from '../check/fault.ts';
import { Lines } from './lines.ts';

/** An article may have this many bytes; real ones have 20,000 to 60,000. */
export const mostBytes = 1_000_000;

/** The text of a file with LF line ends, or the one thing that keeps it from being text. */
export type Decoded =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly finding: Finding };

/** The smallest article, offered where a file holds nothing that could be mended. */
export const skeleton = [
  '---',
  'title: <The headline.>',
  'deck: <One or two sentences under the headline.>',
  '---',
  '',
  '## The first question?',
].join('\n');

const unseen =
  // Control characters other than tab and line feed; the marks that turn the reading direction, which can make
  // text read otherwise than it is stored; line and paragraph separators; and what a failed conversion leaves.

  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffd-\uffff]/gu;

const oneLineEnd = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Reads a file's bytes as UTF-8 text, with or without a byte order mark and with any line ends. */
export function decode(bytes: Uint8Array): Decoded {
  const refuse = (spot: Spot, wrong: string, cure: string): Decoded => ({
    ok: false,
    finding: { ...spot, field: 'file', wrong, cure },
  });
  const top = { line: 1, column: 1 };
  if (bytes.length > mostBytes) {
    const size = bytes.length.toLocaleString('en');
    const most = mostBytes.toLocaleString('en');
    return refuse(
      top,
      `The file has ${size} bytes; an article has at most ${most} (1 MB).`,
      '(nothing to put in: cut the file, or split the story in two)',
    );
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refuse(
      top,
      'The file is saved as UTF-16; articles are UTF-8.',
      '(the same text, saved with the encoding UTF-8)',
    );
  }
  const bad = firstBadByte(bytes);
  if (bad !== undefined) {
    const before = oneLineEnd(decodeStart(bytes, bad));
    const hex = (bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return refuse(
      new Lines(before).spot(before.length),
      `The byte ${hex} here is not UTF-8 text.`,
      '(the character that belongs here, with the file saved as UTF-8)',
    );
  }
  const text = oneLineEnd(new TextDecoder('utf-8').decode(bytes));
  if (text.trim() === '') return refuse(top, 'The file is empty.', skeleton);
  const found = [...text.matchAll(unseen)];
  const [first] = found;
  if (first !== undefined) {
    const code = (first[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const others = found.length - 1;
    const more =
      others === 0
        ? ''
        : ` (${others} more such ${others === 1 ? 'character follows' : 'characters follow'})`;
    const what =
      code === 'FFFD' ? 'the mark that a conversion lost a character' : 'a character that cannot be seen';
    const line = text.split('\n')[new Lines(text).spot(first.index).line - 1] ?? '';
    const clean = line.replaceAll(unseen, '');
    return refuse(
      new Lines(text).spot(first.index),
      `U+${code} stands here, ${what}${more}.`,
      clean.trim() === '' ? '(nothing: take the character out)' : clean,
    );
  }
  return { ok: true, text };
}

const isText = (bytes: Uint8Array): boolean => {
  try {
    // In stream mode a character cut off at the end is no error yet.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

const decodeStart = (bytes: Uint8Array, end: number): string => {
  return new TextDecoder('utf-8').decode(bytes.subarray(0, end), { stream: true });
};

/** The offset of the first byte that cannot continue the text, or of a character cut off at the very end. */
function firstBadByte(bytes: Uint8Array): number | undefined {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    // Halving finds it in twenty looks; a byte-by-byte reading of a megabyte would take a million.
    let good = 0;
    let bad = bytes.length;
    if (isText(bytes)) return bytes.length - 1;
    while (bad - good > 1) {
      const middle = Math.floor((good + bad) / 2);
      if (isText(bytes.subarray(0, middle))) good = middle;
      else bad = middle;
    }
    return good;
  }
}
