import type { RawExplainer } from '../../schema/explainer.ts';
import { allStates } from './all-states.ts';
import { became } from './became.ts';
import type { Became, PersonState } from './change.ts';
import { turns } from './turn.ts';

/** Everything that changed about a person: the office held, the part in the story. */
export function personChanges(
  { id, name, states }: RawExplainer['people'][number],
  zone: string,
): readonly Became<'person', PersonState>[] {
  return became('person', { id, name }, turns(allStates(states, zone)), ({ known }) => {
    const role = known.findLast((state) => state.role !== undefined)?.role;
    const part = known.at(-1)?.part;
    return role === undefined || part === undefined ? undefined : { role, part };
  });
}
