/** When somebody last read a story, and how far its record then reached. */
export interface LastRead {
  readonly on: string;
  /**
   * As `reachText` has it. What happened until then they have seen; the date of reading wouldn't do: what
   * happens on a day is often entered days later, and would be missed.
   */
  readonly to: string;
}

const form = /^(\d{4}-\d\d-\d\d) ((\d{4}-\d\d-\d\d)(?: \d+ \d+)?)$/;

/**
 * Reads what a browser has kept, "2025-10-25 2025-10-24 1 3", or without the numbers what an older page kept;
 * nothing when it has kept nothing, or nonsense.
 */
export function lastRead(kept: string | null): LastRead | undefined {
  const [, on, to, date] = form.exec(kept ?? '') ?? [];
  return on && to && date && isDate(on) && isDate(date) ? { on, to } : undefined;
}

/** What a browser is to keep: two dates, how much the second has, and nothing else about its reader. */
export function lastReadText({ on, to }: LastRead): string {
  return `${on} ${to}`;
}

/** Whether there is such a date: browsers make another one of the 30th of February, or null. */
function isDate(date: string): boolean {
  return JSON.stringify(new Date(date)).includes(date);
}
