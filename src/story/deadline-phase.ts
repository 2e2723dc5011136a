import { dateAt, over, type Moment } from './moment.ts';

/** The last recorded step of a deadline. */
export type DeadlineStatus =
  'announced' | 'moved' | 'paused' | 'withdrawn' | 'met' | 'took-effect' | 'struck-down';

/**
 * Where a deadline stands at an instant. An ending on record speaks for itself, whatever the date; without
 * one the calendar decides, and a date gone by without a recorded outcome says just that.
 */
export type DeadlinePhase =
  'ahead' | 'today' | 'paused' | 'withdrawn' | 'met' | 'took-effect' | 'struck-down' | 'outcome-unknown';

/** Works out the phase from the last recorded step, the date in force, and the instant. */
export function deadlinePhase(status: DeadlineStatus, due: Moment, at: Temporal.Instant): DeadlinePhase {
  switch (status) {
    case 'withdrawn':
    case 'met':
    case 'took-effect':
    case 'struck-down':
    case 'paused':
      return status;
    case 'announced':
    case 'moved':
      if (over(due, at)) return 'outcome-unknown';
      return dateAt(at, due.zone).equals(due.date) ? 'today' : 'ahead';
  }
}

/** Whether a reader may still wait for the date. */
export function stillDue(phase: DeadlinePhase): boolean {
  return phase === 'ahead' || phase === 'today' || phase === 'paused';
}

/** Whether anybody waited for the date, and so is told how far off it is: not where all was settled before it came. */
export function waitedFor(
  { phase, due }: { readonly phase: DeadlinePhase; readonly due: Moment },
  at: Temporal.Instant,
): boolean {
  return phase !== 'withdrawn' && (stillDue(phase) || over(due, at));
}
