/** When somebody last read a story, and the date to which its record then reached. */
export interface LastRead {
  readonly on: string;
  /**
   * What happened until then they have seen. The date of reading wouldn't do: what happens on a day is often
   * entered days later, and would be missed.
   */
  readonly to: string;
}

/** Reads what a browser has kept, "2025-10-25 2025-10-24"; nothing when it has kept nothing or nonsense. */
export function lastRead(kept: string | null): LastRead | undefined {
  const [, on, to] = /^(\d{4}-\d\d-\d\d) (\d{4}-\d\d-\d\d)$/.exec(kept ?? '') ?? [];
  return on === undefined || to === undefined ? undefined : { on, to };
}

/** What a browser is to keep: two dates and nothing else about its reader. */
export function lastReadText({ on, to }: LastRead): string {
  return `${on} ${to}`;
}
