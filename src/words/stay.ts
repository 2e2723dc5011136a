import type { StopView } from '../story/stop.ts';
import { clockTime, dateRange, machineDate, shortDateRange } from './date.ts';

/** When the traveller is at a stop, in words: "26–27 Oct", "Leaves 24 Oct, 23:00". */
export interface StayWords {
  readonly word: string;
  readonly dates: string;
  readonly datetime: string;
}

type Stay = Pick<StopView, 'arrive' | 'leave'>;

/**
 * The dates of a stop as printed in the itinerary, on the clock of the place: the year stands over them. Scenes may lie
 * years apart, so that each says its own.
 */
export const stayWords = (stop: Stay & Pick<StopView, 'kind'>): StayWords =>
  inWords(stop, stop.kind === 'scene' ? dateRange : shortDateRange);

/** The dates of a stop where nothing beside them says the year: "26–27 October 2025". */
export const wholeStayWords = (stay: Stay): StayWords => inWords(stay, dateRange);

function inWords({ arrive, leave }: Stay, range: typeof dateRange): StayWords {
  const first = arrive ?? leave;
  const last = leave ?? arrive;
  if (first === undefined || last === undefined)
    throw new TypeError('A stop has an arrival, a departure or both.');
  const clock = clockTime(first === last ? first : last);
  const dates = range(first.date, last.date);
  return {
    word: arrive === undefined ? 'Leaves' : leave === undefined ? 'Arrives' : '',
    dates: first === last && clock !== undefined ? `${dates}, ${clock}` : dates,
    datetime: machineDate(first),
  };
}
