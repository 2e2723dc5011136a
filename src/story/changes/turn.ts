import { begun, type Moment } from '../moment.ts';

/** Something that happened to a block: when it became known, and all its states known from then on. */
export interface Turn<State> {
  readonly on: Moment;
  /** Oldest first. */
  readonly known: readonly State[];
  readonly sources: readonly string[];
}

/** Which of two moments begins first, for sorting. */
export const byStart = (a: Moment, b: Moment): number => Temporal.Instant.compare(a.start, b.start);

/**
 * The turns of a block, oldest first: one for each of its states, and one for each date at which nothing but
 * a text of it was put otherwise. No state is known before the one above it, nor before `notBefore`.
 */
export function turns<State extends { readonly on: Moment; readonly sources: readonly string[] }>(
  states: readonly State[],
  { reworded = [], notBefore }: { reworded?: readonly Moment[]; notBefore?: Moment | undefined } = {},
): readonly Turn<State>[] {
  let latest = notBefore;
  const stated = states.map((state, index) => {
    latest = latest === undefined || byStart(latest, state.on) <= 0 ? state.on : latest;
    return { on: latest, known: states.slice(0, index + 1), sources: state.sources };
  });
  const starts = new Set(stated.map(({ on }) => on.start.epochNanoseconds));
  const onlyReworded = reworded.flatMap((on) => {
    const known = stated.findLast((turn) => begun(turn.on, on.start))?.known;
    const { epochNanoseconds } = on.start;
    if (known === undefined || starts.has(epochNanoseconds)) return [];
    starts.add(epochNanoseconds);
    return [{ on, known, sources: [] }];
  });
  return [...stated, ...onlyReworded].toSorted((a, b) => byStart(a.on, b.on));
}
