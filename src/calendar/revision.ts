import type { Moment } from '../story/moment.ts';
import type { StoryView } from '../story/story-at.ts';

/** How often an entry was revised (RFC 5545 §3.8.7.4), and when last (§3.8.7.3). Both are the record's, never the build's. */
export interface Revision {
  readonly sequence: number;
  readonly modified: Temporal.Instant;
}

/**
 * The revision of an entry by everything that ever changed it. What is added to a record only adds to it, wherever it
 * is dated, so that the sequence never goes down. Nothing is modified before its story is published: what is older is
 * part of its first form.
 * @throws RangeError when nothing ever made the entry.
 */
export function revisionBy(
  changed: readonly Moment[],
  { published }: Pick<StoryView, 'published'>,
  lapsed?: Temporal.Instant,
): Revision {
  const instants = [...changed.map(({ start }) => start), published, lapsed].filter(
    (each) => each !== undefined,
  );
  const modified = latest(instants);
  if (modified === undefined) throw new RangeError('An entry has a dated state that made it.');
  return { sequence: changed.length - 1, modified };
}

/** The latest of some instants. */
export function latest(instants: readonly Temporal.Instant[]): Temporal.Instant | undefined {
  return instants.toSorted((a, b) => Temporal.Instant.compare(a, b)).at(-1);
}
