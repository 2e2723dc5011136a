import { routeMap, type RouteMap } from '../map/route.ts';
import type { StopView } from '../story/stop.ts';
import type { Room } from './fit.ts';
import { numberSize } from './measures.ts';

const drawn = new WeakMap<readonly StopView[], Map<string, RouteMap>>();

/** The largest map of the route that a box has room for; none when the traveller goes nowhere. */
export function largestMap(stops: readonly StopView[], room: Room): RouteMap | undefined {
  if (stops.every((stop) => stop.phase === 'cancelled')) return undefined;
  const known = drawn.get(stops) ?? new Map<string, RouteMap>();
  drawn.set(stops, known);
  const key = `${room.width}×${room.height}`;
  // Every stop's card of a view has the same map, and drawing the coasts takes longer than the card.
  const map = known.get(key) ?? inRoom(stops, room);
  known.set(key, map);
  return map;
}

function inRoom(stops: readonly StopView[], { width, height }: Room): RouteMap {
  const wide = routeMap(stops, width, numberSize);
  if (wide.height <= height) return wide;
  return routeMap(stops, Math.floor((width * height) / wide.height), numberSize);
}
