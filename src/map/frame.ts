import { geoEquirectangular, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import landTopology from 'world-atlas/land-110m.json' with { type: 'json' };
import { outline } from './outline.ts';

/** Natural Earth's land at 1:110 million: no borders to argue about. */
const topology = landTopology as unknown as Topology<{ land: GeometryCollection }>;
const land = feature(topology, topology.objects.land);

/** A place by longitude and latitude in degrees, as d3-geo has it. */
export type Position = readonly [longitude: number, latitude: number];

/** The middle of the Pacific-centred world, which is cut in the Atlantic. */
const pacificMiddle = 150;

/** The widest arc of longitudes drawn as a region of its own; beyond that it is the world. */
const regionalArc = 140;

/** The narrowest view to begin with, so that a single city still shows what lies around it. */
const leastSpan = 24;

/** No map is higher than this share of its width, or it would push its own list off the screen. */
const mostHeight = 1.2;

/** The latitudes beyond which there is only ice, drawn when somebody goes there. */
const ice = { south: -80, north: 84 };

/** Degrees kept between a line over the ice and the edge of the drawing. */
const poleRoom = 2;

/** What is drawn when there is no place to draw: the land where people live. */
const everywhere: readonly Position[] = [
  [pacificMiddle - 180, -50],
  [pacificMiddle, 0],
  [pacificMiddle + 179, 75],
];

/** A range widened by a margin, and to a least width. */
function padded(low: number, high: number, least: number): [number, number] {
  const margin = Math.max((least - (high - low)) / 2, (high - low) * 0.12, 6);
  return [low - margin, high + margin];
}

/** The smallest arc of longitudes that holds all places: its western end and its width. */
function smallestArc(longitudes: readonly number[]): { west: number; width: number } {
  const sorted = longitudes.map((each) => (each + 360) % 360).toSorted((a, b) => a - b);
  let west = sorted[0] ?? 0;
  let widest = 0;
  sorted.forEach((each, index) => {
    const next = sorted[index + 1] ?? (sorted[0] ?? 0) + 360;
    if (next - each >= widest) {
      widest = next - each;
      west = next % 360;
    }
  });
  return { west, width: 360 - widest };
}

/** A projection and the land drawn with it. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly projection: GeoProjection;
  readonly land: string;
}

/**
 * The view that holds all places: the region they span, or, where they span the globe, the world with the
 * Pacific whole. Around an island far from any coast it is widened until there is land to know it by.
 * `passed` are latitudes that must be in view, too: a way between two places may leave at the sides, where
 * the world is cut, but not at the top.
 */
export function frame(
  places: readonly Position[],
  width: number,
  passed: readonly number[] = [],
  least = leastSpan,
): Frame {
  if (places.length === 0) return frame(everywhere, width);
  const arc = smallestArc(places.map(([longitude]) => longitude));
  const middle = arc.width <= regionalArc ? arc.west + arc.width / 2 : pacificMiddle;
  const offsets = places.map(([longitude]) => ((longitude - middle + 540) % 360) - 180);
  const latitudes = [...places.map(([, latitude]) => latitude), ...passed];
  const [lowest, highest] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [lowestDrawn, highestDrawn] = padded(lowest, highest, 0);
  const leastX = Math.max(least, (highestDrawn - lowestDrawn) / mostHeight);
  const [west, east] = padded(Math.min(...offsets), Math.max(...offsets), leastX);
  const [left, right] = [Math.max(-180, west), Math.min(180, east)];
  const [south, north] = padded(lowest, highest, (right - left) * 0.42);
  const bottom = Math.max(Math.min(ice.south, lowest - poleRoom), south, -90);
  const top = Math.min(Math.max(ice.north, highest + poleRoom), north, 90);
  const scale = width / (((right - left) * Math.PI) / 180);
  const height = Math.round(((top - bottom) * Math.PI * scale) / 180);
  const projection = geoEquirectangular()
    .rotate([-middle, 0])
    .scale(scale)
    .translate([(-left * Math.PI * scale) / 180, (top * Math.PI * scale) / 180])
    .precision(0.5)
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const drawn = outline(land, projection);
  if (drawn === '' && right - left < 360) return frame(places, width, passed, (right - left) * 1.5);
  return { width, height, projection, land: drawn };
}
