const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** A civil date as if every month had 31 days: of two, so much less than full as their days of the month are apart. */
const evenDays = (date: string): number =>
  (Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))) * 31 + Number(date.slice(8));

const inWords = (count: number, unit: Intl.RelativeTimeFormatUnit): string =>
  words.format(Math.trunc(count), unit).replace(/./, (first) => first.toUpperCase());

/**
 * How far off a civil date (YYYY-MM-DD) is from another: "In 9 days", "Tomorrow", "3 weeks ago". Of weeks, months and years
 * those that are full.
 */
export function dayDistanceWords(from: string, to: string): string {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const months = (evenDays(to) - evenDays(from)) / 31;
  if (Math.abs(days) < 21) return inWords(days, 'day');
  if (Math.abs(months) < 2) return inWords(days / 7, 'week');
  return Math.abs(months) < 24 ? inWords(months, 'month') : inWords(months / 12, 'year');
}
