import type { StopView } from '../story/stop.ts';

/**
 * The day on which a stop begins, or, of a journey's start, that on which it is left.
 * @throws TypeError for a stop without either, which the schema rules out.
 */
export function stayDate({ arrive, leave }: Pick<StopView, 'arrive' | 'leave'>): Temporal.PlainDate {
  const first = arrive ?? leave;
  if (first === undefined) throw new TypeError('A stop has an arrival, a departure or both.');
  return first.date;
}
