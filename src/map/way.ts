import { geoInterpolate } from 'd3-geo';
import type { Position } from './frame.ts';

/** How many points a way is drawn through. */
const samples = 24;

/** A way that swings nearer to a pole than this has no good drawing on a map of the lands where people live. */
const polar = 78;

const shares = Array.from({ length: samples + 1 }, (_, index) => index / samples);

/**
 * The way between two places as points on the globe: along the great circle; or, where that goes over the ice
 * between two places that do not lie there, straight on the map, the shorter way round.
 */
export function wayBetween(from: Position, to: Position): readonly Position[] {
  const at = geoInterpolate([...from], [...to]);
  const circle = shares.map((share) => at(share));
  const icy = ([, latitude]: Position): boolean => Math.abs(latitude) > polar;
  if (icy(from) || icy(to) || !circle.some(icy)) return circle;
  const east = ((to[0] - from[0] + 540) % 360) - 180;
  return shares.map((share) => [
    ((from[0] + east * share + 540) % 360) - 180,
    from[1] + (to[1] - from[1]) * share,
  ]);
}
