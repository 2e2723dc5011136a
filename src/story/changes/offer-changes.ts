import type { RawExplainer } from '../../schema/explainer.ts';
import { allStates } from './all-states.ts';
import { became } from './became.ts';
import type { Became, OfferState } from './change.ts';
import { turns } from './turn.ts';

/** Everything that happened to an offer. */
export function offerChanges(
  { id, side, text, states }: RawExplainer['offers'][number],
  zone: string,
): readonly Became<'offer', OfferState>[] {
  return became('offer', { id, name: text }, turns(allStates(states, zone)), ({ known }) => {
    const last = known.at(-1);
    return last && { side, status: last.status, text: last.text };
  });
}
