import type { StopView } from '../story/stop.ts';
import { clockTime, machineDate, shortDateRange } from './date.ts';

/** When the traveller is at a stop, in words: "26–27 Oct", "Leaves 24 Oct, 23:00". */
export interface StayWords {
  readonly word: string;
  readonly dates: string;
  readonly datetime: string;
}

/** The dates of a stop as printed in the itinerary, on the clock of the place. */
export function stayWords({ arrive, leave }: Pick<StopView, 'arrive' | 'leave'>): StayWords {
  const first = arrive ?? leave;
  const last = leave ?? arrive;
  if (first === undefined || last === undefined)
    throw new TypeError('A stop has an arrival, a departure or both.');
  const clock = clockTime(first === last ? first : last);
  const dates = shortDateRange(first.date, last.date);
  return {
    word: arrive === undefined ? 'Leaves' : leave === undefined ? 'Arrives' : '',
    dates: first === last && clock !== undefined ? `${dates}, ${clock}` : dates,
    datetime: machineDate(first),
  };
}
