import type { RawExplainer } from '../../schema/explainer.ts';
import { cureFor } from '../read/cure.ts';
import { timePlaceholder } from '../read/placeholder.ts';
import { clockFault, isBefore, spanOf } from './clock.ts';
import { printPath, type Fault, type Path } from './fault.ts';
import { isZone } from './zone.ts';

/** A state of something that was to be at a time, and the time that it moves it to. */
interface Step {
  readonly on: string;
  readonly status: string;
  readonly time: string | undefined;
}

/**
 * Refuses a state that says of a stop that it was reached, or of an engagement that it was held, before the time of it;
 * not where that time is wrong in itself, as `journey` says.
 */
export function checkHappened(record: RawExplainer, journey: readonly Fault[]): readonly Fault[] {
  const wrong = new Set(journey.map(({ at }) => ownerOf(at)));
  return record.stops.flatMap((stop, index) => {
    const at = ['stops', index];
    const time = stop.kind === 'start' ? ('leave' as const) : ('arrive' as const);
    const set = stop.kind === 'start' ? stop.leave : stop.arrive;
    const steps = stop.states.map((state) => ({ on: state.on, status: state.status, time: state[time] }));
    return [
      ...(wrong.has(ownerOf(at)) ? [] : early(steps, 'visited', set, stop.zone, [...at, 'states'])),
      ...stop.engagements.flatMap((each, nth) => {
        const path = [...at, 'engagements', nth];
        if (wrong.has(ownerOf(path))) return [];
        const moves = each.states.map((state) => ({ on: state.on, status: state.status, time: state.at }));
        return early(moves, 'held', each.at, stop.zone, [...path, 'states']);
      }),
    ];
  });
}

/** The stop or the engagement that a field is of. */
const ownerOf = (at: Path): string => printPath(at.slice(0, at[2] === 'engagements' ? 4 : 2));

function early(
  steps: readonly Step[],
  happened: string,
  set: string | undefined,
  zone: string,
  at: Path,
): readonly Fault[] {
  if (!isZone(zone)) return [];
  let due = set;
  return steps.flatMap(({ on, status, time }, index): readonly Fault[] => {
    due = time ?? due;
    if (status !== happened || due === undefined) return [];
    if ([on, due].some((each) => clockFault(each, zone) !== undefined)) return [];
    if (!isBefore(spanOf(on, zone), spanOf(due, zone))) return [];
    const path = [...at, index, 'on'];
    return [
      {
        at: path,
        wrong: `By ${on} it can’t have been ${happened}: it was set for ${due}. Mend this date, or let a state move the time.`,
        cure: cureFor(path, timePlaceholder(on)),
      },
    ];
  });
}
