import { createRequire } from 'node:module';
import { geoArea, geoContains, geoDistance, geoInterpolate } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import type * as Topo from 'topojson-specification';

/** A point by latitude and longitude in degrees, as a stop has it. */
export type Coordinates = readonly [latitude: number, longitude: number];

type Shape = Topo.Polygon | Topo.MultiPolygon;

const require = createRequire(import.meta.url);

/** The radius of a globe with the area of the Earth, in kilometres. */
const radius = 6371;

const degree = Math.PI / 180;

/** Borders are followed in steps of so many radians, 25 km. */
const step = 25 / radius;

/**
 * The countries of the world by their two letters, as Natural Earth draws them: at 1:50 million, or at 1:10 million with
 * small islands as well. Of their shapes only those are made that somebody asks for.
 */
export class Atlas {
  readonly #topology: Topo.Topology;
  /** What ISO 3166-1 gives to nobody has no letters. */
  readonly #shapes: ReadonlyMap<string | undefined, readonly Shape[]>;
  readonly #lands = new Map<string | undefined, MultiPolygon>();

  constructor(scale: '50m' | '10m') {
    const topology = require(`world-atlas/countries-${scale}.json`) as Topo.Topology<{
      countries: Topo.GeometryCollection;
    }>;
    this.#topology = topology;
    this.#shapes = Map.groupBy(topology.objects.countries.geometries.filter(isShape), ({ id }) =>
      lettersOf(id),
    );
  }

  /**
   * How many kilometres a point lies outside a country, or undefined where the atlas hasn’t got that. Whether they are fewer
   * than `most` is sooner seen; if they aren’t, it is `most`.
   */
  distance(country: string, point: Coordinates, most = Infinity): number | undefined {
    return this.#shapes.has(country) ? this.#distance(country, point, most) : undefined;
  }

  /** The country that lies nearest to a point and within so many kilometres. */
  countryWithin(km: number, point: Coordinates): string | undefined {
    let nearest: { country: string | undefined; off: number } = { country: undefined, off: km };
    for (const country of this.#shapes.keys()) {
      if (country === undefined) continue;
      const off = this.#distance(country, point, nearest.off);
      if (off < nearest.off) nearest = { country, off };
    }
    return nearest.country;
  }

  /** Whether a point lies on land that ISO 3166-1 gives to nobody. */
  isNobodys(point: Coordinates): boolean {
    return this.#holds(undefined, point);
  }

  #distance(country: string, point: Coordinates, most: number): number {
    if (this.#holds(country, point)) return 0;
    return radius * nearestOf(this.#land(country), point, most / radius);
  }

  #holds(country: string | undefined, point: Coordinates): boolean {
    return geoContains(this.#land(country), onGlobe(point));
  }

  #land(country: string | undefined): MultiPolygon {
    const known = this.#lands.get(country);
    if (known !== undefined) return known;
    const { type, coordinates } = merge(this.#topology, [...(this.#shapes.get(country) ?? [])]);
    const land = { type, coordinates: coordinates.filter(isIsland) };
    this.#lands.set(country, land);
    return land;
  }
}

/** A point as d3-geo has it. */
const onGlobe = ([latitude, longitude]: Coordinates): [number, number] => [longitude, latitude];

const isShape = (each: Topo.GeometryObject): each is Shape =>
  each.type === 'Polygon' || each.type === 'MultiPolygon';

/** The two letters of a country by its three figures, which the runtime reads as a region as well (UTS 35 §3.2.1). */
const lettersOf = (figures: string | number | undefined): string | undefined =>
  figures === undefined ? undefined : new Intl.Locale(`und-${figures}`).region;

/** Some reefs of the Maldives are drawn inside out, and hold all of the globe but themselves. */
const isIsland = (coordinates: Position[][]): boolean =>
  geoArea({ type: 'Polygon', coordinates }) < 2 * Math.PI;

/** How many radians a point is away from the border or coast of a land, if they are fewer than `most`; or these. */
function nearestOf({ coordinates }: MultiPolygon, point: Coordinates, most: number): number {
  const to = onGlobe(point);
  let least = most;
  const look = (at: [number, number]): void => {
    // No two points are nearer to each other than their latitudes.
    if (Math.abs(at[1] - to[1]) * degree < least) least = Math.min(least, geoDistance(at, to));
  };
  for (const ring of coordinates.flat()) {
    let last: [number, number] | undefined;
    for (const [longitude = 0, latitude = 0] of ring) {
      const next: [number, number] = [longitude, latitude];
      look(next);
      for (const between of last === undefined ? [] : pointsBetween(last, next)) look(between);
      last = next;
    }
  }
  return least;
}

/** The points of a border that lie between two that an atlas gives, if these are far apart. */
function pointsBetween(from: [number, number], to: [number, number]): readonly [number, number][] {
  // Most are near, which is soon seen.
  if (Math.abs(from[0] - to[0]) + Math.abs(from[1] - to[1]) < step / degree) return [];
  const steps = Math.ceil(geoDistance(from, to) / step);
  const at = geoInterpolate(from, to);
  return Array.from({ length: steps - 1 }, (_, index) => at((index + 1) / steps));
}
