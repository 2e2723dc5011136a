import type { RawExplainer } from '../../schema/explainer.ts';
import { allStates } from './all-states.ts';
import { became } from './became.ts';
import type { Became, ClaimState } from './change.ts';
import { turns } from './turn.ts';

/** Everything that was said of a claim and became of it; it is none before somebody has made it. */
export function claimChanges(
  { id, text, states }: RawExplainer['claims'][number],
  zone: string,
): readonly Became<'claim', ClaimState>[] {
  return became('claim', { id, name: text }, turns(allStates(states, zone)), ({ known }) => {
    const said = known.findLast((state) => 'certainty' in state);
    return (
      said && {
        certainty: said.certainty,
        by: said.by,
        outcome: known.findLast((state) => 'outcome' in state)?.outcome,
        text: known.at(-1)?.text,
      }
    );
  });
}
