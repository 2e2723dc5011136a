import type { RouteMap } from '../map/route.ts';
import type { EngagementView, StopView } from '../story/stop.ts';
import { reached } from '../story/stop-phase.ts';
import { countryName } from '../words/country-name.ts';
import { clockTime, dateRange, shortDateYear, zoneWords } from '../words/date.ts';
import { isolated } from '../words/direction.ts';
import { engagementTime } from '../words/engagement-time.ts';
import type { Stamp } from '../words/stamp.ts';
import { stayWords } from '../words/stay.ts';
import { engagementWord, stopStamp, stopStep } from '../words/stop-words.ts';
import { stopMapBox } from './measures.ts';
import { largestMap } from './largest-map.ts';

/** All that the card of a stop says beside what every block's card says. */
export interface StopCard {
  readonly kind: 'stop';
  readonly place: string;
  readonly country: string;
  /** "26–27 October 2025", "Leaves 24 October 2025". */
  readonly stay: string;
  /** The hours, where they are known, and whose clock they and the dates are on. */
  readonly clock: string;
  readonly stamp: Stamp;
  readonly last?: { readonly step: string; readonly text: string } | undefined;
  readonly meetings: readonly Meeting[];
  /** Where the stop is on the route; absent for a stop that the route leaves out. */
  readonly map?: MarkedMap | undefined;
}

/** A meeting at a stop: its state with its name, and its time where the dates of the stop don't say it. */
export interface Meeting {
  readonly words: string;
  readonly time?: string | undefined;
}

/** A map of the route with one of its stops marked. */
export interface MarkedMap {
  readonly route: RouteMap;
  readonly marked: string;
}

/** The map with this stop marked; the end of a journey that has no number of its own takes its place's. */
function markedMap(stop: StopView, stops: readonly StopView[]): MarkedMap | undefined {
  if (stop.phase === 'cancelled') return undefined;
  const route = largestMap(stops, stopMapBox);
  if (route === undefined || route.stops.some(({ id }) => id === stop.id))
    return route && { route, marked: stop.id };
  const shared = stops.filter((each) => each.latitude === stop.latitude && each.longitude === stop.longitude);
  const other = route.stops.find(({ id }) => shared.some((each) => each.id === id));
  if (other === undefined) return { route, marked: stop.id };
  const own = {
    ...other,
    id: stop.id,
    number: stops.findIndex(({ id }) => id === stop.id) + 1,
    done: reached(stop.phase),
  };
  return {
    route: { ...route, stops: route.stops.map((each) => (each === other ? own : each)) },
    marked: stop.id,
  };
}

function stay(stop: StopView): string {
  const { arrive, leave } = stop;
  const first = arrive ?? leave;
  const last = leave ?? arrive;
  if (first === undefined || last === undefined) return '';
  return [stayWords(stop).word, dateRange(first.date, last.date)].filter(Boolean).join(' ');
}

function clock({ arrive, leave, zone }: StopView): string {
  const from = arrive && clockTime(arrive);
  const to = leave && clockTime(leave);
  const hours =
    arrive === undefined || leave === undefined
      ? (from ?? to)
      : [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' ');
  const first = arrive ?? leave;
  return [hours, first && zoneWords(zone, first.start)].filter(Boolean).join(', ');
}

function meeting(engagement: EngagementView, stop: StopView): Meeting {
  return {
    words: `${engagementWord[engagement.status]}: ${isolated(engagement.title)}`,
    time: engagementTime(engagement, stop),
  };
}

/** What takes or took place comes before what does not. */
const dropped = ({ status }: EngagementView): boolean => status === 'cancelled' || status === 'not-held';

/** Works out what the card of a stop says, and the map on it. */
export function stopCard(stop: StopView, stops: readonly StopView[]): StopCard {
  const last = stop.steps.at(-1);
  return {
    kind: 'stop',
    place: stop.place,
    country: countryName(stop.country),
    stay: stay(stop),
    clock: clock(stop),
    stamp: stopStamp[stop.phase],
    last: last && { step: `${stopStep[last.status]}, ${shortDateYear(last.on.date)}`, text: last.text },
    meetings: stop.engagements
      .toSorted((a, b) => Number(dropped(a)) - Number(dropped(b)))
      .map((engagement) => meeting(engagement, stop)),
    map: markedMap(stop, stops),
  };
}
