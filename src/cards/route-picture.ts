import type { RouteMap } from '../map/route.ts';
import type { StoryView } from '../story/story-at.ts';
import { largestMap } from './largest-map.ts';
import { pictureBox } from './measures.ts';

/** The map of a route by itself, for whoever reads a story where no page of ours is: in a feed reader, in a copy. */
export interface RoutePicture {
  readonly kind: 'route';
  readonly map: RouteMap;
}

/** The map of a story's route; none when the traveller goes nowhere. */
export function routePicture({ stops }: Pick<StoryView, 'stops'>): RoutePicture | undefined {
  const map = largestMap(stops, pictureBox);
  return map && { kind: 'route', map };
}
