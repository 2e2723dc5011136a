import type { EngagementStatus } from '../story/stop.ts';
import type { StopPhase, StopStatus } from '../story/stop-phase.ts';
import type { Stamp } from './stamp.ts';

/** The stamp of a stop. */
export const stopStamp: Record<StopPhase, Stamp> = {
  ahead: { word: 'Ahead', shape: 'said', tone: 'green' },
  today: { word: 'Today', shape: 'sure', tone: 'red' },
  'under-way': { word: 'Under way', shape: 'split', tone: 'red' },
  visited: { word: 'Done', shape: 'sure', tone: 'green' },
  cancelled: { word: 'Cancelled', shape: 'no', tone: 'soft' },
  'outcome-unknown': { word: 'Outcome not known', shape: 'open', tone: 'soft' },
};

/** The state of an engagement, in a word. */
export const engagementWord: Record<EngagementStatus, string> = {
  expected: 'Expected',
  unconfirmed: 'Unconfirmed',
  announced: 'Announced',
  confirmed: 'Confirmed',
  moved: 'Moved',
  held: 'Held',
  cancelled: 'Cancelled',
  'not-held': 'Not held',
};

/** What a dated step did to a stop. */
export const stopStep: Record<StopStatus, string> = {
  announced: 'Announced',
  confirmed: 'Confirmed',
  moved: 'Moved',
  cancelled: 'Cancelled',
  visited: 'Done',
};
