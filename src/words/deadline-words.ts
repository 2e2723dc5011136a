import type { DeadlinePhase, DeadlineStatus } from '../story/deadline-phase.ts';
import type { Stamp } from './stamp.ts';

/** The stamp of a deadline. */
export const deadlineStamp: Record<DeadlinePhase, Stamp> = {
  ahead: { word: 'Ahead', shape: 'said', tone: 'red' },
  today: { word: 'Today', shape: 'sure', tone: 'red' },
  paused: { word: 'Paused', shape: 'split', tone: 'ink' },
  withdrawn: { word: 'Withdrawn', shape: 'no', tone: 'ink' },
  met: { word: 'Met', shape: 'sure', tone: 'green' },
  'took-effect': { word: 'Took effect', shape: 'sure', tone: 'red' },
  'struck-down': { word: 'Struck down', shape: 'no', tone: 'red' },
  'outcome-unknown': { word: 'Outcome not known to us', shape: 'open', tone: 'soft' },
};

/** What a dated step did to a deadline. */
export const deadlineStep: Record<DeadlineStatus, string> = {
  announced: 'Announced',
  moved: 'Moved',
  paused: 'Paused',
  withdrawn: 'Withdrawn',
  met: 'Met',
  'took-effect': 'Took effect',
  'struck-down': 'Struck down',
};
