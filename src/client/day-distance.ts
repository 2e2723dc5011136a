const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const dayLength = 86_400_000;

/** The civil date it is at a time, in a zone, as the midnight UTC of that date. */
function civilDay(time: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(time);
  return Date.parse(parts);
}

/**
 * How far a civil date lies from a time, on the calendar of a zone: "in 9 days", "tomorrow", "3 weeks ago".
 * Counted in civil days, so that a clock change or the reader's own zone never shifts it.
 */
export function dayDistance(date: string, zone: string, now: number): string {
  const days = Math.round((Date.parse(date) - civilDay(now, zone)) / dayLength);
  const size = Math.abs(days);
  if (size < 21) return words.format(days, 'day');
  if (size < 60) return words.format(Math.round(days / 7), 'week');
  if (size < 730) return words.format(Math.round(days / 30.44), 'month');
  return words.format(Math.round(days / 365.25), 'year');
}
