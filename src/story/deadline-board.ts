import { stillDue } from './deadline-phase.ts';
import { byDue, type GatheredDeadline } from './gathered-deadlines.ts';
import { over } from './moment.ts';

/** Where a deadline stands on a board. */
export type DueSection = 'today' | 'ahead' | 'settled' | 'unknown';

/** Deadlines of several stories, each in one section. */
export interface DeadlineBoard {
  /** On this day at their own places, the soonest first. */
  readonly today: readonly GatheredDeadline[];
  /** Still to come, the soonest first. */
  readonly ahead: readonly GatheredDeadline[];
  /** With an ending on record, the latest date first; some ended before it came. */
  readonly settled: readonly GatheredDeadline[];
  /** Past, without one, the latest first. */
  readonly unknown: readonly GatheredDeadline[];
}

/** The section of a deadline at an instant, that of its view. */
function sectionOf({ phase, due }: GatheredDeadline['deadline'], at: Temporal.Instant): DueSection {
  if (phase === 'today') return 'today';
  if (phase === 'outcome-unknown') return 'unknown';
  if (!stillDue(phase)) return 'settled';
  // One that was paused may be picked up again until its date is past; what then became of it is not known.
  return over(due, at) ? 'unknown' : 'ahead';
}

/** Sorts deadlines, the soonest first, into the sections of a board. */
export function deadlineBoard(all: readonly GatheredDeadline[]): DeadlineBoard {
  const { today, ahead, settled, unknown } = Object.groupBy(all, ({ deadline, stories: [{ at }] }) =>
    sectionOf(deadline, at),
  );
  return {
    today: today ?? [],
    ahead: ahead ?? [],
    settled: settled?.toReversed() ?? [],
    unknown: unknown?.toReversed() ?? [],
  };
}

/** How many of each section the board has room for; all stand on the pages of their years. */
export const boardShown: Record<DueSection, number> = { today: 50, ahead: 50, settled: 12, unknown: 12 };

/** How many deadlines the front page has room for, and how many of them that are still to come. */
const mostDue = 8;
const mostComing = 5;

/** What of a board stands on the front page: the next that fall due, and the latest past in the room that is left. */
export function nextDue({ today, ahead, settled, unknown }: DeadlineBoard): {
  readonly coming: readonly GatheredDeadline[];
  readonly past: readonly GatheredDeadline[];
} {
  const coming = [...today, ...ahead].slice(0, mostComing);
  const room = mostDue - coming.length;
  const past = [...settled.slice(0, room), ...unknown.slice(0, room)].toSorted((a, b) => byDue(b, a));
  return { coming, past: past.slice(0, room) };
}
