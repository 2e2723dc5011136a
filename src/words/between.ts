import type { BetweenEditions } from '../story/changes/between-editions.ts';
import { counted } from './count.ts';
import { longDate } from './date.ts';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', timeZone: 'UTC' });
const dayOfYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** "Between 24 and 30 October 2025": the month and the year are said once when both dates share them. */
export function betweenWords(first: Temporal.PlainDate, last: Temporal.PlainDate): string {
  const midnight = first.toZonedDateTime('UTC').epochMilliseconds;
  const sameYear = first.year === last.year;
  const from =
    sameYear && first.month === last.month
      ? day.format(midnight)
      : sameYear
        ? dayOfYear.format(midnight)
        : longDate(first);
  return `Between ${from} and ${longDate(last)}`;
}

/** "Between 24 and 30 October 2025: 11 changes and 1 correction": what one edition changed against another. */
export function changedBetween({ before, edition, changes, corrections }: BetweenEditions): string {
  const said = [
    ...(changes.length > 0 ? [counted(changes.length, 'change')] : []),
    ...(corrections.length > 0 ? [counted(corrections.length, 'correction')] : []),
  ].join(' and ');
  return `${betweenWords(before.date, edition.date)}: ${said === '' ? 'nothing new on the record' : said}`;
}
