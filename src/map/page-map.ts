import { createHash } from 'node:crypto';
import { landPath } from '../routes.ts';
import type { StopView } from '../story/stop.ts';
import { routeMap, type RouteMap } from './route.ts';

/** The map of a route as wide as the itinerary's column, with numbers that can be read there. */
export const pageMap = (stops: readonly StopView[]): RouteMap => routeMap(stops, 300, 18);

/** The name of a map's coast: coasts that are drawn alike share one file, whatever the route. */
export function landName({ land }: RouteMap): string {
  return createHash('sha256').update(land).digest('hex').slice(0, 10);
}

/** The fragment of the coast in its file. */
const landFragment = 'land';

/** Where a page finds the coast of its map. */
export const landAddress = (map: RouteMap): string => `${landPath(landName(map))}#${landFragment}`;

/**
 * The coast as a file of its own. It is the largest part of a map and the same in every edition of a story; a
 * page that refers to it colours it like its own shapes, in light, in dark and on paper.
 */
export function landSvg({ width, height, land }: RouteMap): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path id="${landFragment}" d="${land}"/></svg>\n`;
}
