import type { GatheredPlace } from '../story/gathering.ts';
import { frame } from './frame.ts';

/** A map of one place: the land around it, and its point. */
export interface PlaceMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly x: number;
  readonly y: number;
}

/** How wide the drawing is. */
const width = 300;

/** Draws a place with what lies around it. */
export function placeMap({ latitude, longitude }: Pick<GatheredPlace, 'latitude' | 'longitude'>): PlaceMap {
  const { height, projection, land } = frame([[longitude, latitude]], width);
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  return { width, height, land, x: Math.round(x), y: Math.round(y) };
}
