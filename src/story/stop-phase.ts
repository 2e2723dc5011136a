import { begun, dateAt, over, type Moment } from './moment.ts';

/** The last recorded step of a stop. */
export type StopStatus = 'announced' | 'confirmed' | 'moved' | 'cancelled' | 'visited';

/** Where a stop stands at an instant; past without a record that it happened is said as such. */
export type StopPhase = 'ahead' | 'today' | 'under-way' | 'visited' | 'cancelled' | 'outcome-unknown';

/** When the traveller is there: a journey's start has no arrival, its end no departure. */
export interface Stay {
  readonly arrive?: Moment | undefined;
  readonly leave?: Moment | undefined;
}

/** Works out the phase from the last recorded step, the times in force, and the instant. */
export function stopPhase(status: StopStatus, { arrive, leave }: Stay, at: Temporal.Instant): StopPhase {
  if (status === 'cancelled') return 'cancelled';
  const first = arrive ?? leave;
  const last = leave ?? arrive;
  if (first === undefined || last === undefined)
    throw new TypeError('A stop has an arrival, a departure or both.');
  if (over(last, at)) return status === 'visited' ? 'visited' : 'outcome-unknown';
  if (!begun(first, at)) return dateAt(at, first.zone).equals(first.date) ? 'today' : 'ahead';
  // Nobody knows the hour of a departure that is dated with a day: who is said to have been there has gone on.
  const lastDay = last.precision === 'day' && dateAt(at, last.zone).equals(last.date);
  if (status === 'visited' && lastDay) return 'visited';
  // A stay of one civil day is "today" all day long: nobody knows the hour of arrival.
  const oneDay = first.precision === 'day' && first.date.equals(last.date);
  return oneDay ? 'today' : 'under-way';
}

/** Whether the traveller has got there. */
export function reached(phase: StopPhase): boolean {
  return phase === 'visited' || phase === 'under-way';
}
