import { geoEquirectangular } from 'd3-geo';
import { expect, test } from 'vitest';
import { outline } from '../../../src/map/outline.ts';

/** One degree is one unit; the origin is in the middle. */
const plain = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0);

const square = (west: number, south: number, size: number): GeoJSON.Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west, south + size],
      [west + size, south + size],
      [west + size, south],
      [west, south],
    ],
  ],
});

test('a ring is written in whole units, relative, and closed', () => {
  expect(outline(square(10, 10, 20), plain)).toMatch(/^M-?\d+[ ,]?-?\d+l(?:-?\d+[ ,]?)+z$/);
});

test('a speck is left out', () => {
  expect(outline(square(10, 10, 4), plain)).toBe('');
  expect(
    outline({ type: 'GeometryCollection', geometries: [square(10, 10, 4), square(40, 10, 20)] }, plain),
  ).toMatch(/^M[^M]*z$/);
});

test('the corners written are the corners drawn', () => {
  const path = outline(square(10, 10, 20), plain);
  const [startX = 0, startY = 0, ...steps] = [...path.matchAll(/-?\d+/g)].map(([number]) => Number(number));
  let [x, y] = [startX, startY];
  const corners = [`${x},${y}`];
  for (let index = 0; index < steps.length; index += 2) {
    x += steps[index] ?? 0;
    y += steps[index + 1] ?? 0;
    corners.push(`${x},${y}`);
  }
  expect(new Set(corners)).toEqual(new Set(['10,-10', '10,-30', '30,-30', '30,-10']));
});
