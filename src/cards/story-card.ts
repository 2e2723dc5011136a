import type { RouteMap } from '../map/route.ts';
import type { StopView } from '../story/stop.ts';
import type { StoryView } from '../story/story-at.ts';
import { dateRange, longDate, shortDateYear } from '../words/date.ts';
import { deadlineStamp } from '../words/deadline-words.ts';
import type { Stamp } from '../words/stamp.ts';
import { largestMap } from './largest-map.ts';
import { mapBox } from './measures.ts';

/** A place in the strip, with the number it has on the map. */
export interface CardPlace {
  readonly name: string;
  readonly number?: number | undefined;
  readonly done: boolean;
}

/** The waybill strip of a card; what a story lacks is absent. */
export interface CardStrip {
  readonly from?: CardPlace | undefined;
  readonly via: readonly CardPlace[];
  readonly to?: CardPlace | undefined;
  /** The scenes of a story without a route; beside a route they have their numbers on the map. */
  readonly where: readonly CardPlace[];
  /** Fills the place of VIA in a story that passes through nowhere. */
  readonly carrying?: string | undefined;
  readonly dates?: string | undefined;
  readonly due?: { readonly date: string; readonly stamp: Stamp } | undefined;
}

/** All that the share card of a story says. */
export interface StoryCard {
  readonly kind: 'story';
  readonly topics: readonly string[];
  readonly headline: string;
  readonly deck: string;
  /** How far the sources reach: a card lives on in chats long after the page has changed. */
  readonly sourcesTo: string;
  readonly map?: RouteMap | undefined;
  readonly strip: CardStrip;
}

/** Works out what the share card of a story says, and the map on it. */
export function storyCard(view: StoryView): StoryCard {
  const { strip } = view;
  const map = largestMap(view.stops, mapBox);
  const place = (stop: StopView): CardPlace => {
    const onMap = map?.stops.find(({ id }) => id === stop.id);
    return { name: stop.place, number: onMap?.number, done: onMap?.done ?? false };
  };
  return {
    kind: 'story',
    topics: view.topics.map((topic) => topic.name),
    headline: view.title,
    deck: view.deck,
    sourcesTo: longDate(view.reach),
    map,
    strip: {
      from: strip.from && place(strip.from),
      via: strip.via.map(place),
      to: strip.to && place(strip.to),
      where: strip.to === undefined ? strip.where.map(place) : [],
      carrying: strip.via.length === 0 ? strip.carrying : undefined,
      dates: strip.dates && dateRange(strip.dates.first.date, strip.dates.last.date),
      due: strip.due && { date: shortDateYear(strip.due.due.date), stamp: deadlineStamp[strip.due.phase] },
    },
  };
}
