/** A run of text in an embed: in which type it is set, what it says, and the pixels kept free above it. */
export interface Run {
  readonly type: keyof typeof types;
  readonly text: string;
  readonly above: number;
}

/**
 * The types of an embed in a frame 320 px wide: how many characters a line holds, whichever font the reader
 * has, and how high it is. Measured in a browser; tests/e2e/embed.spec.ts measures again.
 */
const types = {
  title: { perLine: 26, height: 25 },
  text: { perLine: 35, height: 23.2 },
  fact: { perLine: 30, height: 23.2 },
  label: { perLine: 44, height: 17.6 },
  half: { perLine: 18, height: 24 },
  cell: { perLine: 38, height: 20.8 },
} as const;

/** How many lines a text makes when as many words stand on each as fit. */
function lineCount(text: string, perLine: number): number {
  let lines = 1;
  let filled = 0;
  for (const { length } of text.split(/\s+/)) {
    if (filled > 0 && filled + 1 + length > perLine) {
      lines += 1;
      filled = 0;
    }
    filled += (filled > 0 ? 1 : 0) + length;
    // A word longer than a line is broken.
    lines += Math.floor((filled - 1) / perLine);
    filled = ((filled - 1) % perLine) + 1;
  }
  return lines;
}

/** How many pixels the runs take, one under the other. */
export function heightOf(runs: readonly Run[]): number {
  return runs.reduce((height, { type, text, above }) => {
    const { perLine, height: line } = types[type];
    return height + above + (text === '' ? 0 : lineCount(text, perLine) * line);
  }, 0);
}
