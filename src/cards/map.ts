import type { Node } from '@takumi-rs/core';
import type { RouteMap } from '../map/route.ts';
import { ink } from './ink.ts';
import { bands, card, numberSize } from './measures.ts';
import { box, drawing } from './node.ts';
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

/** The map with its numbers, standing on the strip and running off the paper. */
export function map(route: RouteMap): Node {
  const half = numberSize / 2;
  return box({ position: 'absolute', left: card.width - route.width, top: bands.strip - route.height }, [
    drawing(mapDrawing(route), route.width, route.height),
    ...route.stops.map((stop) =>
      box({ position: 'absolute', left: stop.labelX - half, top: stop.labelY - half }, [
        stopNumber(stop.number, stop.done, numberSize),
      ]),
    ),
  ]);
}
