import type { EngagementView, StopView } from '../story/stop.ts';
import { clockTime, shortDate } from './date.ts';

/**
 * When an engagement is, beside a stop that prints its own dates: the hour, with its day where the stay has
 * several; nothing where the stop has said it all.
 */
export function engagementTime({ at }: EngagementView, { arrive, leave }: StopView): string | undefined {
  if (at === undefined) return undefined;
  const oneDay =
    (arrive ?? at).date.equals((leave ?? at).date) && (arrive ?? leave ?? at).date.equals(at.date);
  const parts = [oneDay ? undefined : shortDate(at.date), clockTime(at)].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
}
