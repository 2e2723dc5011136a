import type { RawExplainer } from '../schema/explainer.ts';
import { dateAt } from './moment.ts';
import type { Story } from './story.ts';

/** Every zone that a date of the story is written in. */
function zonesOf(record: RawExplainer, newsroomZone: string): ReadonlySet<string> {
  return new Set([
    newsroomZone,
    ...record.stops.map(({ zone }) => zone),
    ...record.deadlines.map(({ zone }) => zone),
    ...record.figures.flatMap(({ zone }) => zone ?? []),
  ]);
}

/**
 * The instant at which an edition is read: the last one at which no zone of the story has begun the next
 * date, so that nothing dated later is known yet wherever it happened.
 */
export function editionInstant(
  record: RawExplainer,
  date: Temporal.PlainDate,
  newsroomZone: string,
): Temporal.Instant {
  const next = date.add({ days: 1 });
  const [first = next.toZonedDateTime(newsroomZone).toInstant()] = [...zonesOf(record, newsroomZone)]
    .map((zone) => next.toZonedDateTime(zone).toInstant())
    .toSorted((a, b) => Temporal.Instant.compare(a, b));
  return first.subtract({ nanoseconds: 1 });
}

/**
 * The date it is at an instant where the story is furthest ahead. It is the date of an edition at the instant
 * of that edition.
 */
export function latestDate(
  record: RawExplainer,
  at: Temporal.Instant,
  newsroomZone: string,
): Temporal.PlainDate {
  return [...zonesOf(record, newsroomZone)]
    .map((zone) => dateAt(at, zone))
    .reduce((latest, date) => (Temporal.PlainDate.compare(date, latest) > 0 ? date : latest));
}

/** A date worth reading a story at, and the instant it is read at. */
export interface Edition {
  readonly date: Temporal.PlainDate;
  readonly at: Temporal.Instant;
}

/** The editions of a story that are over at an instant, oldest first: a day has to end before it is told. */
export function editionsBy(
  { record }: Story,
  at: Temporal.Instant,
  newsroomZone: string,
): readonly Edition[] {
  return record.editions
    .map((day) => Temporal.PlainDate.from(day))
    .map((date) => ({ date, at: editionInstant(record, date, newsroomZone) }))
    .filter((edition) => Temporal.Instant.compare(edition.at, at) <= 0);
}
