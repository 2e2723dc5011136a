import type { Node } from '@takumi-rs/core';
import { standsAt, type MapStop, type RouteMap } from '../map/route.ts';
import { ink } from './ink.ts';
import { card, markedRing, markedSize, numberSize } from './measures.ts';
import { box, drawing } from './node.ts';
import { at } from './sheet.ts';
import { stopNumber } from './stop-number.ts';

/**
 * The route as an SVG, without its numbers: these are text, and set in the card's own type. The coast is drawn
 * without in-between tones, which keeps the card under 256 colours and so at half the bytes.
 */
function mapDrawing(map: RouteMap): string {
  const { width, height } = map;
  const leg = `fill="none" stroke="${ink.green}" stroke-width="3.5" stroke-linecap="round"`;
  const ties = map.stops
    .filter((stop) => stop.x !== stop.labelX || stop.y !== stop.labelY)
    .map(
      (stop) =>
        `<path d="M${stop.x},${stop.y}L${stop.labelX},${stop.labelY}" stroke="${ink.green}" stroke-width="2"/>` +
        `<circle cx="${stop.x}" cy="${stop.y}" r="4" fill="${ink.green}"/>`,
    );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path d="${map.land}" fill="${ink.land}" shape-rendering="crispEdges"/>`,
    map.travelled === '' ? '' : `<path d="${map.travelled}" ${leg}/>`,
    map.ahead === '' ? '' : `<path d="${map.ahead}" ${leg} stroke-dasharray="8 8"/>`,
    ...ties,
    '</svg>',
  ].join('');
}

/** Where a disc of this radius stands so that all of it is on the map. */
const within = (at: number, radius: number, length: number): number =>
  Math.min(Math.max(at, radius), length - radius);

/** The map with its numbers, standing on a rule and running off the paper; a marked stop stands out. */
export function map(route: RouteMap, rule: number, marked?: string): Node {
  return at(card.width - route.width, rule - route.height, numberedMap(route, marked));
}

/** The map with its numbers; a marked stop stands out. */
export function numberedMap(route: RouteMap, marked?: string): Node {
  const number = (stop: MapStop): Node => {
    const isMarked = standsAt(stop, marked);
    const [size, ring] = isMarked ? [markedSize, markedRing] : [numberSize, 0];
    const half = size / 2 + ring;
    // Paper around the marked number keeps it apart from others that it covers in part.
    return box(
      {
        position: 'absolute',
        left: within(stop.labelX, half, route.width) - half,
        top: within(stop.labelY, half, route.height) - half,
        padding: ring,
        borderRadius: half,
        backgroundColor: isMarked ? ink.paper : 'transparent',
      },
      [stopNumber(stop.number, stop.done || isMarked, size, isMarked ? ink.red : ink.green)],
    );
  };
  const last = route.stops.toSorted((a, b) => Number(standsAt(a, marked)) - Number(standsAt(b, marked)));
  return box({ position: 'relative' }, [
    drawing(mapDrawing(route), route.width, route.height),
    ...last.map(number),
  ]);
}
