import type { When } from '../schema/when.ts';
import { begun, moment, type Moment } from './moment.ts';

/** A state with its date read: what was known from `on` until the next state. */
export type Known<State extends { on: When }> = Omit<State, 'on'> & { readonly on: Moment };

/** Keeps the conditional type distributing over a union of states, so that its tag survives. */
type KnownOf<State extends { on: When }> = State extends { on: When } ? Known<State> : never;

/**
 * The states known at an instant, oldest first: always a prefix of the states known later. A state dated
 * with a day is known from the beginning of that day in the zone of its block.
 */
export function knownAt<State extends { on: When }>(
  states: readonly State[],
  zone: string,
  at: Temporal.Instant,
): readonly KnownOf<State>[] {
  const known: KnownOf<State>[] = [];
  for (const state of states) {
    const on = moment(state.on, zone);
    if (!begun(on, at)) break;
    // TypeScript does not spread a generic union member by member; this is exactly that.
    known.push({ ...state, on } as unknown as KnownOf<State>);
  }
  return known;
}
