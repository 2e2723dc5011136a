import { dateAt } from './moment.ts';
import type { Story } from './story.ts';

const dates = /\d{4}-\d\d-\d\d/g;

/**
 * A date, on the newsroom's calendar, from the end of which on a story has stood as it stands at an instant: the last
 * on which anything that is dated in its article can have begun or ended, in whatever zone. It may be a few days too
 * late, never too early, and is the same whenever it is asked for, until the story moves.
 */
export function stoodSince(
  { record, body }: Story,
  at: Temporal.Instant,
  newsroomZone: string,
): Temporal.PlainDate {
  const today = dateAt(at, newsroomZone);
  const over = (date: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(date, today) < 0;
  // Until then a story says every day that its sources were read to that very day.
  if (!over(Temporal.PlainDate.from(record.knownTo))) return today;
  const written = new Set(JSON.stringify([record, body]).match(dates));
  return Array.from(written, (date) => Temporal.PlainDate.from(date))
    .flatMap((date) => [-1, 0, 1].map((days) => date.add({ days })))
    .filter((date) => over(date) || date.equals(today))
    .reduce((last, date) => (Temporal.PlainDate.compare(date, last) > 0 ? date : last));
}
