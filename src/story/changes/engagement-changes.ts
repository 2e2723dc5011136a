import type { RawExplainer } from '../../schema/explainer.ts';
import { moment } from '../moment.ts';
import { allStates } from './all-states.ts';
import { became } from './became.ts';
import type { Became, EngagementState } from './change.ts';
import { turns } from './turn.ts';

/** Everything that happened to the engagements of a stop; none is known before the stop itself. */
export function engagementChanges({
  zone,
  states,
  engagements,
}: RawExplainer['stops'][number]): readonly Became<'engagement', EngagementState>[] {
  const notBefore = allStates(states, zone)[0]?.on;
  return engagements.flatMap((raw) =>
    became(
      'engagement',
      { id: raw.id, name: raw.title },
      turns(allStates(raw.states, zone), { notBefore }),
      ({ known }) => {
        const last = known.at(-1);
        if (last === undefined) return undefined;
        const at = known.findLast((state) => state.at !== undefined)?.at ?? raw.at;
        return {
          status: last.status,
          at: at === undefined ? undefined : moment(at, zone),
          where: known.findLast((state) => state.where !== undefined)?.where ?? raw.where,
          by: last.by,
          text: last.text,
        };
      },
    ),
  );
}
