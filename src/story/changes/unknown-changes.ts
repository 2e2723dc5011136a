import type { RawExplainer } from '../../schema/explainer.ts';
import { allStates } from './all-states.ts';
import { became } from './became.ts';
import type { Became, UnknownState } from './change.ts';
import { turns } from './turn.ts';

/** Everything that happened to an open question. */
export function unknownChanges(
  { id, question, states }: RawExplainer['unknowns'][number],
  zone: string,
): readonly Became<'unknown', UnknownState>[] {
  return became('unknown', { id, name: question }, turns(allStates(states, zone)), ({ known }) => {
    const last = known.at(-1);
    return last && { status: last.status, text: last.text };
  });
}
