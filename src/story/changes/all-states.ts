import type { When } from '../../schema/when.ts';
import { knownAt } from '../known.ts';

/** Later than any date that can be written. */
const endOfTime = Temporal.Instant.fromEpochMilliseconds(8.64e15);

/** Every state of a block with its date read, oldest first. */
export function allStates<State extends { on: When }>(
  states: readonly State[],
  zone: string,
): ReturnType<typeof knownAt<State>> {
  return knownAt(states, zone, endOfTime);
}
