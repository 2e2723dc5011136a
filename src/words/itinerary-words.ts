import type { StopView } from '../story/stop.ts';
import { counted } from './count.ts';

/** What the places of a story are called together. */
export interface ItineraryWords {
  /** The heading over them: "Itinerary". */
  readonly title: string;
  /** The heading with their number: "Itinerary: 7 stops". */
  readonly counted: string;
  /** What sort of thing they are, over a title: "The route". */
  readonly kicker: string;
  /** What they are called in a sentence: "the itinerary". */
  readonly mention: string;
}

/** Places that somebody travels to are an itinerary; where everything is a scene, they are places on a map. */
export function itineraryWords(stops: readonly Pick<StopView, 'kind'>[]): ItineraryWords {
  const scenes = stops.length > 0 && stops.every(({ kind }) => kind === 'scene');
  return scenes
    ? {
        title: 'On the map',
        counted: `On the map: ${counted(stops.length, 'place')}`,
        kicker: stops.length === 1 ? 'The place' : 'The places',
        mention: 'the map',
      }
    : {
        title: 'Itinerary',
        counted: `Itinerary: ${counted(stops.length, 'stop')}`,
        kicker: 'The route',
        mention: 'the itinerary',
      };
}
