import { geoInterpolate } from 'd3-geo';
import type { Position } from './frame.ts';

/** How many steps a way is followed in. */
const samples = 24;

/** A way that swings nearer to a pole than this has no good drawing on a map of the lands where people live. */
const polar = 78;

const shares = Array.from({ length: samples + 1 }, (_, index) => index / samples);

/**
 * The way between two places as points on the globe, to be joined by great circles: the two and the middle, without
 * which two places opposite each other would have no circle; or, where theirs goes over the ice and they do not lie
 * there, points of the line that is straight on the map, the shorter way round.
 */
export function wayBetween(from: Position, to: Position): readonly Position[] {
  const icy = ([, latitude]: Position): boolean => Math.abs(latitude) > polar;
  if (icy(from) || icy(to) || !circle(from, to, shares).some(icy)) return circle(from, to, [0, 0.5, 1]);
  const east = ((to[0] - from[0] + 540) % 360) - 180;
  return shares.map((share) => [
    ((from[0] + east * share + 540) % 360) - 180,
    from[1] + (to[1] - from[1]) * share,
  ]);
}

/** The latitudes that a way passes: a great circle swings nearer to the pole than either of its ends. */
export function latitudesOf(way: readonly Position[]): readonly number[] {
  return way.slice(1).flatMap((to, index) => {
    const from = way[index];
    return from === undefined ? [] : circle(from, to, shares).map(([, latitude]) => latitude);
  });
}

function circle(from: Position, to: Position, at: readonly number[]): readonly Position[] {
  const between = geoInterpolate([...from], [...to]);
  return at.map((share) => between(share));
}
