import type { StopStatus } from '../story/stop-phase.ts';
import type { EngagementView, Step, StopView } from '../story/stop.ts';

/**
 * The step by which an engagement fell along with its stop: nobody meets where nobody goes, unless something newer is
 * on record of it, or its own end is.
 */
export function calledOffBy({ status, steps }: EngagementView, stop: StopView): Step<StopStatus> | undefined {
  if (status === 'held' || status === 'cancelled' || status === 'not-held') return undefined;
  const [last, fell] = [steps.at(-1), stop.steps.at(-1)];
  if (last === undefined || fell?.status !== 'cancelled') return undefined;
  return Temporal.Instant.compare(last.on.start, fell.on.start) <= 0 ? fell : undefined;
}
