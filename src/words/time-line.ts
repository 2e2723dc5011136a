import { changesPath, editionChangesPath, editionPath, storyPath } from '../routes.ts';
import type { BetweenEditions } from '../story/changes/between-editions.ts';
import type { Reading } from '../story/reading.ts';
import { changedBetween } from './between.ts';
import { shortDate, shortDateYear } from './date.ts';

/** One date of the line that a story can be read at: an edition, or the present at its end. */
export interface TimePoint {
  readonly href: string;
  /** As printed on the line: the year stands where it is another than before. */
  readonly text: string;
  readonly date?: Temporal.PlainDate | undefined;
  /** Whether it is the page that the line stands on. */
  readonly current: boolean;
}

/** The editions of a story and its present, as a line of links, oldest first; nothing without editions. */
export function timeLine(
  slug: string,
  editions: readonly Temporal.PlainDate[],
  reading: Reading,
): readonly TimePoint[] {
  if (editions.length === 0) return [];
  const points = editions.map((date, index) => ({
    href: editionPath(slug, date),
    text: editions[index - 1]?.year === date.year ? shortDate(date) : shortDateYear(date),
    date,
    current: reading.kind === 'edition' && reading.date.equals(date),
  }));
  return [...points, { href: storyPath(slug), text: 'Now', current: reading.kind === 'present' }];
}

/** The way to the changes that led to what a page shows. */
export interface ChangesLink {
  readonly href: string;
  readonly text: string;
}

/** From the story as it stands: to everything that ever changed in it. */
export const allChangesLink = (slug: string): ChangesLink => ({
  href: changesPath(slug),
  text: 'What changed, day by day',
});

/** From an edition: to what it changed against the one before it, and no further. */
export const editionChangesLink = (slug: string, between: BetweenEditions): ChangesLink => ({
  href: editionChangesPath(slug, between.edition.date),
  text: changedBetween(between),
});
