import { expect, test } from 'vitest';
import { placeMap } from '../../../src/map/place-map.ts';

test.each([
  ['Busan', 35.18, 129.08],
  ['Washington', 38.9, -77.04],
  ['an island on the date line', -16.8, 179.99],
  ['a pole', -90, 0],
])('%s stands in the middle of its map, with land to know it by', (_, latitude, longitude) => {
  const { width, height, land, x, y } = placeMap({ latitude, longitude });
  expect(land).toMatch(/^M/);
  expect(Math.abs(x - width / 2)).toBeLessThan(width / 8);
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y).toBeLessThanOrEqual(height);
});
