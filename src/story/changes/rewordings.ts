import type { Wording } from '../../schema/wording.ts';
import { moment, type Moment } from '../moment.ts';
import { wordingAt } from '../wording.ts';

/** The last instant before a moment. */
export const justBefore = (on: Moment): Temporal.Instant => on.start.subtract({ nanoseconds: 1 });

/** The moments at which a text was put otherwise; how it was put first is no change. */
export function rewordings(wording: Wording, zone: string): readonly Moment[] {
  if (typeof wording === 'string') return [];
  return wording
    .map(({ on }) => moment(on, zone))
    .filter((on) => wordingAt(wording, zone, on.start) !== wordingAt(wording, zone, justBefore(on)));
}
