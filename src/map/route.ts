import { geoPath } from 'd3-geo';
import { reached } from '../story/stop-phase.ts';
import type { StopView } from '../story/stop.ts';
import { frame, type Position } from './frame.ts';
import { latitudesOf, wayBetween } from './way.ts';

/** A stop on the map: its true point and where its number stands. */
export interface MapStop {
  readonly id: string;
  readonly number: number;
  /** The journey’s end, where it is in this place: it has no number of its own on the map. */
  readonly end?: { readonly id: string; readonly number: number };
  readonly place: string;
  readonly done: boolean;
  readonly x: number;
  readonly y: number;
  readonly labelX: number;
  readonly labelY: number;
}

/** Whether a stop stands at this number of a map. */
export const standsAt = (at: MapStop, id: string | undefined): boolean =>
  id !== undefined && [at.id, at.end?.id].includes(id);

/** Everything an SVG of the route needs; a component or a card only prints it. */
export interface RouteMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  /** The legs travelled and those still ahead, as SVG paths along great circles. */
  readonly travelled: string;
  readonly ahead: string;
  readonly stops: readonly MapStop[];
}

/** Whether anybody travels between the places of a map. */
export const hasWay = ({ travelled, ahead }: RouteMap): boolean => travelled !== '' || ahead !== '';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Directions in which a number may step aside, nearest to the upright first. */
const directions = [-90, 90, 0, 180, -45, -135, 45, 135, -20, -160, 20, 160].map(
  (degrees) => (degrees * Math.PI) / 180,
);

/** Where a number of this size stands free of those already placed: on its point, or as near as there is room. */
function freeSpot(point: Point, taken: readonly Point[], size: number, width: number, height: number): Point {
  const free = ({ x, y }: Point) =>
    x >= size / 2 &&
    y >= size / 2 &&
    x <= width - size / 2 &&
    y <= height - size / 2 &&
    taken.every((other) => Math.hypot(other.x - x, other.y - y) >= size * 1.1);
  for (let distance = 0; distance <= width; distance += size / 3) {
    for (const angle of directions) {
      const spot = { x: point.x + distance * Math.cos(angle), y: point.y + distance * Math.sin(angle) };
      if (free(spot)) return spot;
    }
  }
  return point;
}

const place = (stop: StopView): Position => [stop.longitude, stop.latitude];
const round = (value: number): number => Math.round(value);

/** The latitudes of the ways between stops. */
function latitudesOfWays(stops: readonly StopView[]): readonly number[] {
  return stops.slice(1).flatMap((stop, index) => {
    const from = stops[index];
    return from === undefined ? [] : latitudesOf(wayBetween(place(from), place(stop)));
  });
}

/**
 * The route as a drawing `width` units wide, numbers `label` units across. Cancelled stops are left off
 * the line, and so are scenes, which nobody travels between. A journey's end in a place already on the map gets no second number.
 */
export function routeMap(stops: readonly StopView[], width: number, label: number): RouteMap {
  const shown = stops.filter((stop) => stop.phase !== 'cancelled');
  const route = shown.filter((stop) => stop.kind !== 'scene');
  const { projection, height, land } = frame(
    (shown.length === 0 ? stops : shown).map(place),
    width,
    latitudesOfWays(route),
  );
  const path = geoPath(projection).digits(0);
  const done = (stop: StopView): boolean => reached(stop.phase);
  const legs = (travelled: boolean): string =>
    route
      .slice(1)
      .map((stop, index) => ({ stop, from: route[index] }))
      .filter(({ stop }) => done(stop) === travelled)
      .map(({ stop, from }) =>
        from === undefined
          ? ''
          : (path({
              type: 'LineString',
              // Between them the projection puts as many points as the curve needs, and no more.
              coordinates: wayBetween(place(from), place(stop)).map((at) => [...at]),
            }) ?? ''),
      )
      .join('');
  const taken: Point[] = [];
  let placed: readonly MapStop[] = [];
  stops.forEach((stop, index) => {
    if (stop.phase === 'cancelled') return;
    const [x, y] = projection([stop.longitude, stop.latitude]) ?? [0, 0];
    const same = placed.find((other) => stop.kind === 'end' && Math.hypot(other.x - x, other.y - y) < 2);
    if (same) {
      const both = { ...same, end: { id: stop.id, number: index + 1 } };
      placed = placed.map((other) => (other === same ? both : other));
      return;
    }
    const spot = freeSpot({ x, y }, taken, label, width, height);
    taken.push(spot);
    placed = [
      ...placed,
      {
        id: stop.id,
        number: index + 1,
        place: stop.place,
        done: done(stop),
        x: round(x),
        y: round(y),
        labelX: round(spot.x),
        labelY: round(spot.y),
      },
    ];
  });
  return { width, height, land, travelled: legs(true), ahead: legs(false), stops: placed };
}
