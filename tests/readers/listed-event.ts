import type { CalendarEvent } from './calendar.ts';

/** An event as khal lists it. */
export type ListedEvent = Pick<CalendarEvent, 'uid' | 'title' | 'start' | 'status'>;

/** By their time; those of one time stand in any order, so they are put into one. */
export const inOrder = (a: ListedEvent, b: ListedEvent): number =>
  a.start.localeCompare(b.start) || a.uid.localeCompare(b.uid);

/** The events in the form and order in which khal should list them. */
export function listedAs(events: readonly CalendarEvent[]): readonly ListedEvent[] {
  return events.map(({ uid, title, start, status }) => ({ uid, title, start, status })).toSorted(inOrder);
}
