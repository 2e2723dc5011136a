/** What stands on the lines of a piece of the body before and behind it. */
export interface Beside {
  readonly before: string;
  readonly behind: string;
}

/** What stands beside a piece between two offsets. */
export function besideIn(source: string, from: number, to: number): Beside {
  const end = source.indexOf('\n', to);
  return {
    before: source.slice(source.lastIndexOf('\n', from - 1) + 1, from),
    behind: source.slice(to, end === -1 ? undefined : end),
  };
}

/**
 * The whole lines of a piece with something else in its place: where the words of a tag stay without it, nobody could see
 * what of the line they take the place of. What is left out leaves no gap.
 */
export function wholeLines({ before, behind }: Beside, put: string): string {
  const gap = put === '' && /(?:^|\s)$/.test(before);
  const line = (before + put + (gap ? behind.trimStart() : behind)).trimEnd();
  return line.trim() === '' ? nothing : line;
}

/** The cure of what is to be taken out with nothing left of its lines. */
export const nothing = '(nothing: take it out)';
