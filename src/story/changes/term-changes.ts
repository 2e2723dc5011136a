import type { RawExplainer } from '../../schema/explainer.ts';
import { allStates } from './all-states.ts';
import type { Became, TermState } from './change.ts';
import { turns } from './turn.ts';

/** Everything that was added to the explanation of a term. */
export function termChanges(
  { id, term, states }: RawExplainer['terms'][number],
  zone: string,
): readonly Became<'term', TermState>[] {
  return turns(allStates(states, zone)).flatMap(({ on, known, sources }) => {
    const added = known.at(-1)?.text;
    return added === undefined ? [] : [{ kind: 'term', id, name: term, on, sources, after: { added } }];
  });
}
