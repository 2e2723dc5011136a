import type { DeadlineView } from '../story/deadline.ts';
import { dateAt, type Moment } from '../story/moment.ts';
import type { Reading } from '../story/reading.ts';
import type { StopView } from '../story/stop.ts';
import { dayMonth, longDate } from './date.ts';

/**
 * An instant from which something printed is no longer true, for the reader's browser to compare with its
 * clock, and what it says from then on.
 */
export interface Stale {
  readonly from: Temporal.Instant;
  readonly note: string;
}

/**
 * The date a page was made, beside a date it missed: its year stands only where it is another. On the
 * calendar of the date's own place, where it can't come out as the later of the two.
 */
function madeDate(made: Temporal.Instant, { zone, date }: Moment): string {
  const day = dateAt(made, zone);
  return day.year === date.year ? dayMonth(day) : longDate(day);
}

/** When a printed "ahead" or "today" of a deadline goes stale; an ended one doesn't, and nothing of a past day does. */
export function deadlineStale({ phase, due }: DeadlineView, reading: Reading): Stale | undefined {
  if (reading.kind !== 'present' || (phase !== 'ahead' && phase !== 'today')) return undefined;
  const made = madeDate(reading.made, due);
  return {
    from: due.end,
    note: `Fell due on ${longDate(due.date)}. This page was made on ${made}; its outcome isn’t recorded here.`,
  };
}

/**
 * When a stop's printed state goes stale, in order: once when it begins and once when it ends. Whether it
 * took place is not known then, only that it was to.
 */
export function stopStale({ phase, arrive, leave }: StopView, reading: Reading): readonly Stale[] {
  const first = arrive ?? leave;
  const last = leave ?? arrive;
  if (reading.kind !== 'present' || first === undefined || last === undefined) return [];
  switch (phase) {
    case 'ahead':
    case 'today':
    case 'under-way': {
      const { made } = reading;
      const missed = (from: Temporal.Instant, what: string, moment: Moment): Stale => ({
        from,
        note: `Was to ${what} on ${longDate(moment.date)}, after this page was made (${madeDate(made, moment)}).`,
      });
      // A journey's start has no arrival, its end no departure: that one moment is all there is of it.
      const only = arrive === undefined ? 'leave' : leave === undefined ? 'arrive' : undefined;
      const coming = [
        missed(first.start, only ?? 'begin', first),
        missed(last.end, only ?? 'end', last),
      ].filter(({ from }) => Temporal.Instant.compare(from, made) > 0);
      return only === undefined ? coming : coming.slice(0, 1);
    }
    case 'visited':
    case 'cancelled':
    case 'outcome-unknown':
      return [];
  }
}
