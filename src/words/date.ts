import type { Moment } from '../story/moment.ts';

const locale = 'en-GB';
const long = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const longDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const shortYear = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
const monthWithYear = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });

/** A civil date as the midnight UTC that a formatter set to UTC prints back as that very date. */
const carrier = (date: Temporal.PlainDate): number => date.toZonedDateTime('UTC').epochMilliseconds;

/** "30 October 2025" */
export const longDate = (date: Temporal.PlainDate): string => long.format(carrier(date));

/** "30 October" */
export const dayMonth = (date: Temporal.PlainDate): string => longDay.format(carrier(date));

/** "30 Oct" */
export const shortDate = (date: Temporal.PlainDate): string => short.format(carrier(date));

/** "30 Oct 2025" */
export const shortDateYear = (date: Temporal.PlainDate): string => shortYear.format(carrier(date));

/** "October" */
export const monthName = (of: Temporal.PlainYearMonth): string =>
  month.format(carrier(of.toPlainDate({ day: 1 })));

/** "October 2025" */
export const monthYear = (of: Temporal.PlainYearMonth): string =>
  monthWithYear.format(carrier(of.toPlainDate({ day: 1 })));

/** "Thursday" */
export const weekdayName = (date: Temporal.PlainDate): string => weekday.format(carrier(date));

/** Days of one month stand close: "24–30 October", but "30 October – 2 November". */
const tight = (range: string): string => range.replace(/\u2009/g, ' ').replace(/^(\d+) – (\d+ )/, '$1–$2');

/** "24–30 October 2025"; one date when both are the same. */
export const dateRange = (first: Temporal.PlainDate, last: Temporal.PlainDate): string =>
  tight(long.formatRange(carrier(first), carrier(last)));

/** "26–27 Oct": for places where the year stands elsewhere. */
export const shortDateRange = (first: Temporal.PlainDate, last: Temporal.PlainDate): string =>
  tight(short.formatRange(carrier(first), carrier(last)));

/** "11:00", on the clock of the moment's zone; nothing for a whole day. */
export function clockTime(moment: Moment): string | undefined {
  if (moment.precision === 'day') return undefined;
  return moment.start.toZonedDateTimeISO(moment.zone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** "UTC+9", "UTC−5", "UTC+5:45": the offset of a zone at an instant. */
export function offsetName(zone: string, at: Temporal.Instant): string {
  const [, sign = '+', hours = '00', minutes = '00'] =
    /^([+-])(\d{2}):(\d{2})/.exec(at.toZonedDateTimeISO(zone).offset) ?? [];
  const hour = Number(hours);
  if (hour === 0 && minutes === '00') return 'UTC';
  return `UTC${sign === '-' ? '−' : '+'}${hour}${minutes === '00' ? '' : `:${minutes}`}`;
}

/** "Seoul time": a zone by the city it is named after, or by its offset when it is named after none. */
export function zoneName(zone: string): string {
  if (zone === 'UTC' || zone.startsWith('Etc/'))
    return offsetName(zone, Temporal.Instant.fromEpochMilliseconds(0));
  return `${(zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')} time`;
}

/** The `datetime` of a moment: a date, or a time with its offset. */
export function machineDate(moment: Moment): string {
  if (moment.precision === 'day') return moment.date.toString();
  return moment.start
    .toZonedDateTimeISO(moment.zone)
    .toString({ smallestUnit: 'minute', timeZoneName: 'never' });
}

/** A zone with its offset at an instant: "Seoul time, UTC+9"; UTC is said once. */
export function zoneWords(zone: string, at: Temporal.Instant): string {
  const [name, offset] = [zoneName(zone), offsetName(zone, at)];
  return name === offset ? name : `${name}, ${offset}`;
}

/** A moment in full: "10 November 2026", "10 November 2026, 00:01". */
export function momentWords(moment: Moment): string {
  const clock = clockTime(moment);
  return clock === undefined ? longDate(moment.date) : `${longDate(moment.date)}, ${clock}`;
}

/** The day and the hour of a deadline: "Saturday, the whole day, New York time". */
export function dueWords(due: Moment): string {
  const clock = clockTime(due);
  const day = weekdayName(due.date);
  return clock === undefined
    ? `${day}, the whole day, ${zoneName(due.zone)}`
    : `${day}, ${clock} ${zoneWords(due.zone, due.start)}`;
}
