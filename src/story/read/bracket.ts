/** A line with its brackets closed, and where the first of them opens that was not, counted from 0. */
export interface Closed {
  readonly line: string;
  readonly opens: number;
}

/** Behind a colon, a comma, a hyphen or a bracket a quote opens; elsewhere it is a letter of a text. */
const beginsText = /(?:^\s*|[:,[{-]\s*)$/;

/** The line with its brackets closed where they are missing, if that is all it lacks. */
export function closeBrackets(line: string): Closed | undefined {
  const open: { bracket: string; at: number }[] = [];
  let mended = '';
  let missing: number | undefined;
  let quote: string | undefined;
  for (const [at, letter] of line.split('').entries()) {
    if (quote !== undefined) {
      if (letter === quote) quote = undefined;
    } else if ((letter === '"' || letter === "'") && beginsText.test(line.slice(0, at))) {
      quote = letter;
    } else if (letter === '[' || letter === '{') {
      open.push({ bracket: letter === '[' ? ']' : '}', at });
    } else if (letter === ']' || letter === '}') {
      while (open.length > 0 && open.at(-1)?.bracket !== letter) {
        const inner = open.pop();
        missing ??= inner?.at;
        mended = `${mended.trimEnd()}${inner?.bracket ?? ''} `;
      }
      open.pop();
    }
    mended += letter;
  }
  const opens = missing ?? open.at(-1)?.at;
  if (opens === undefined) return undefined;
  const closed = open.reduceRight(
    (text, { bracket }) => `${text}${bracket === '}' ? ' }' : bracket}`,
    mended.trimEnd(),
  );
  return { line: closed, opens };
}

/**
 * The same for a line that opens a bracket and doesn't close it, though what is below it is not inside: it stands no
 * deeper, or begins an item of a list.
 */
export function closedHere(texts: readonly string[], at: number): Closed | undefined {
  const line = texts[at] ?? '';
  // Without a letter behind it the bracket is meant to be closed further down.
  if (/[[{,]\s*$/.test(line)) return undefined;
  const below = texts.slice(at + 1).find((text) => text.trim() !== '');
  const indent = (text: string): number => text.length - text.trimStart().length;
  const over = below === undefined || /^\s*- /.test(below) || indent(below) <= indent(line);
  return over ? closeBrackets(line) : undefined;
}
