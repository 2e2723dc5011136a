import { dayDistanceWords } from '../words/day-distance.ts';

const dayLength = 86_400_000;

/** The civil date it is at a time, in a zone, as the midnight UTC of that date. */
function civilDay(time: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(time);
  return Date.parse(parts);
}

/**
 * How far a civil date lies from a time, on the calendar of a zone: "In 9 days", "Tomorrow", "3 weeks ago".
 * Counted in civil days, so that a clock change or the reader's own zone never shifts it.
 */
export function dayDistance(date: string, zone: string, now: number): string {
  return dayDistanceWords(Math.round((Date.parse(date) - civilDay(now, zone)) / dayLength));
}
