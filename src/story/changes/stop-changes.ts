import type { RawExplainer } from '../../schema/explainer.ts';
import type { When } from '../../schema/when.ts';
import { moment, type Moment } from '../moment.ts';
import { wordingAt } from '../wording.ts';
import { allStates } from './all-states.ts';
import { became } from './became.ts';
import type { Became, StopState } from './change.ts';
import { rewordings } from './rewordings.ts';
import { turns } from './turn.ts';

/** Everything that happened to a stop, but for its engagements. */
export function stopChanges(raw: RawExplainer['stops'][number]): readonly Became<'stop', StopState>[] {
  const { id, place, zone, purpose } = raw;
  const read = (when: When | undefined): Moment | undefined =>
    when === undefined ? undefined : moment(when, zone);
  return became(
    'stop',
    { id, name: place },
    turns(allStates(raw.states, zone), { reworded: rewordings(purpose, zone) }),
    ({ on, known }) => {
      const last = known.at(-1);
      if (last === undefined) return undefined;
      const arrive = known.findLast((state) => state.arrive !== undefined)?.arrive;
      const leave = known.findLast((state) => state.leave !== undefined)?.leave;
      return {
        status: last.status,
        arrive: read(arrive ?? ('arrive' in raw ? raw.arrive : undefined)),
        leave: read(leave ?? ('leave' in raw ? raw.leave : undefined)),
        purpose: wordingAt(purpose, zone, on.start),
        text: last.text,
      };
    },
  );
}
