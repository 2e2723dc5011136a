import { civilDate } from './civil-date.ts';
import { dayDistanceWords } from '../words/day-distance.ts';

const dayLength = 86_400_000;

/**
 * How far a civil date lies from a time, on the calendar of a zone: "In 9 days", "Tomorrow", "3 weeks ago".
 * Counted in civil days, so that a clock change or the reader's own zone never shifts it.
 */
export function dayDistance(date: string, zone: string, now: number): string {
  return dayDistanceWords(Math.round((Date.parse(date) - Date.parse(civilDate(now, zone))) / dayLength));
}
