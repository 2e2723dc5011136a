import type { Stamp } from '../words/stamp.ts';
import type { SearchKind } from './search-kind.ts';

/** A story that something stands in, and where in it. */
export interface Landing {
  readonly story: string;
  readonly path: string;
}

/** How something stands: a word, and, of what has a stamp, its shape and its tone. */
export type SearchState = Pick<Stamp, 'word'> & Partial<Stamp>;

/** Something that can be found by itself, and all that its result says. */
export interface SearchRecord {
  readonly kind: SearchKind;
  /** Where it stands: the address of a page, or of a block in it. */
  readonly path: string;
  readonly title: string;
  /** Its name in its own script. */
  readonly native?: { readonly lang: string; readonly text: string } | undefined;
  /** What is said of it, the most telling first. */
  readonly content: string;
  /** The stories that it is a part of; a story itself is part of none. */
  readonly landings: readonly Landing[];
  readonly state?: SearchState | undefined;
  /** From when that word is no longer true. */
  readonly stale?: Temporal.Instant | undefined;
  /** When it is or was, in words. */
  readonly when: string;
  /** The day by which it is put into order. */
  readonly date: Temporal.PlainDate;
  /** The days that it is found by, as it prints them. */
  readonly days?: readonly Temporal.PlainDate[] | undefined;
  /** The place that it is at: by it, it is found before what only mentions the place. */
  readonly place?: string | undefined;
  /** The ids of the topics of its stories. */
  readonly topics: readonly string[];
}
