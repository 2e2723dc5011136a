/**
 * What one output of a site says of a story, in a form in which outputs can be compared. It leaves out whatever the output
 * does not speak of; texts are as they stand there, with one space for any white space.
 */
export interface Told {
  readonly title?: string | undefined;
  readonly deck?: string | undefined;
  /** The names of those it is by; the publication where no other is named. */
  readonly authors?: readonly string[] | undefined;
  /** RFC 3339, in milliseconds and UTC. */
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  /** YYYY-MM-DD: how far the sources reach. */
  readonly reach?: string | undefined;
  /** The words of the state that each deadline is in, by its title. */
  readonly deadlines?: ReadonlyMap<string, string> | undefined;
  /** YYYY-MM-DD on which each deadline falls due at its place, by its title. */
  readonly due?: ReadonlyMap<string, string> | undefined;
  /** The same for the whole world: the day, or the minute in UTC. */
  readonly dueAt?: ReadonlyMap<string, string> | undefined;
  /** The deadlines that no longer stand. */
  readonly calledOff?: readonly string[] | undefined;
  /** Each stop with the word of its state, in travelling order. */
  readonly stops?: readonly string[] | undefined;
  /** Where each stop is, in travelling order. */
  readonly places?: readonly string[] | undefined;
  /** When each meeting is, by its title: the day, or the minute in UTC. Some outputs have only some of them. */
  readonly meetings?: ReadonlyMap<string, string> | undefined;
  readonly people?: readonly string[] | undefined;
  /** Each claim with the stamp it stands under. */
  readonly claims?: ReadonlyMap<string, string> | undefined;
  /** Each development and correction with its date, YYYY-MM-DD, the newest first. */
  readonly updates?: readonly string[] | undefined;
  /** Addresses, in the order of the story's list. */
  readonly sources?: readonly string[] | undefined;
}

/** One space for any white space. */
export const spaced = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The names in a line of them: "Ada, Bo and Cy". */
export const namesIn = (text: string): readonly string[] => spaced(text).split(/, | and /);

/** An instant in the one form in which instants are compared. */
export const instant = (text: string | null | undefined): string | undefined =>
  text === null || text === undefined || text === '' ? undefined : new Date(text).toISOString();

/** A day as it is, a minute in UTC: `2025-10-30T02:00Z`. */
export const worldwide = (written: string): string =>
  written.includes('T') ? `${new Date(written).toISOString().slice(0, 16)}Z` : written;

/** The day that an English date in a text names: "1 November 2025". */
export function dayIn(text: string): string {
  const [, day = '', month = '', year = ''] = /(\d{1,2}) ([A-Z][a-z]+) (\d{4})/.exec(text) ?? [];
  return new Date(`${day} ${month} ${year} UTC`).toISOString().slice(0, 10);
}
