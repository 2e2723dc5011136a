import type { Became } from './change.ts';
import type { Turn } from './turn.ts';

/** The changes of one block: what it was made of at each turn, beside what it was made of at the turn before. */
export function became<Kind extends string, Known, State>(
  kind: Kind,
  { id, name }: { readonly id: string; readonly name: string },
  turns: readonly Turn<Known>[],
  stateAt: (turn: Turn<Known>) => State | undefined,
): readonly Became<Kind, State>[] {
  const states = turns.flatMap((turn) => {
    const after = stateAt(turn);
    return after === undefined ? [] : [{ turn, after }];
  });
  return states.map(({ turn: { on, sources }, after }, index) => ({
    kind,
    id,
    name,
    on,
    sources,
    before: states[index - 1]?.after,
    after,
  }));
}
