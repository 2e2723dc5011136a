/** A line that says something; lines count from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** The lines of a file of ours without the empty ones and the comments, which begin with `#`. */
export function linesOf(text: string): readonly Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, index) => ({ number: index + 1, text: line.trimEnd() }))
    .filter((line) => line.text !== '' && !line.text.startsWith('#'));
}
