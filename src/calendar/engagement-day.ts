import { wholeDay, type Moment } from '../story/moment.ts';
import type { EngagementView, StopView } from '../story/stop.ts';

/**
 * When an engagement stands in a calendar. One whose day nobody has named stands on the day of its stop, where that is
 * a single one; on a longer stay, or where a journey starts or ends, nobody knows the day, and an entry over all of them
 * would say that it lasts so long.
 */
export function engagementDay({ at }: EngagementView, { arrive, leave, zone }: StopView): Moment | undefined {
  if (at !== undefined) return at;
  if (arrive === undefined || leave === undefined || !arrive.date.equals(leave.date)) return undefined;
  return wholeDay(arrive.date, zone);
}
