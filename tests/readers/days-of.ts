import type { CalendarEvent } from './calendar.ts';

/**
 * The first and the last day on which one of the events begins.
 * @throws Error when there are none.
 */
export function daysOf(events: readonly CalendarEvent[]): [Temporal.PlainDate, Temporal.PlainDate] {
  const days = events
    .map(({ start }) => Temporal.PlainDate.from(start.slice(0, 10)))
    .toSorted((a, b) => Temporal.PlainDate.compare(a, b));
  const first = days.at(0);
  const last = days.at(-1);
  if (first === undefined || last === undefined) throw new Error('There are no events.');
  return [first, last];
}
