import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from '../../../src/map/frame.ts';
import { latitudesOf, wayBetween } from '../../../src/map/way.ts';

const washington: Position = [-77.04, 38.9];
const kualaLumpur: Position = [101.69, 3.14];
const busan: Position = [129.08, 35.18];
const alert: Position = [-62.3, 82.5];

const highest = (way: readonly Position[]): number => Math.max(...latitudesOf(way));

describe('a way between two places', () => {
  test.each([
    ['swings north along the great circle', washington, busan, 60, 78],
    ['does not cross the ice between two warm places', washington, kualaLumpur, 38.9, 38.9],
    ['goes to the ice when somebody goes there', alert, busan, 82.5, 90],
  ])('%s', (_, from, to, least, most) => {
    expect(highest(wayBetween(from, to))).toBeGreaterThanOrEqual(least);
    expect(highest(wayBetween(from, to))).toBeLessThanOrEqual(most);
  });

  test('begins and ends where it should, on the globe', () => {
    const position = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
    );
    fc.assert(
      fc.property(position, position, (from, to) => {
        const way = wayBetween(from, to);
        const same = (one: Position | undefined, other: Position): void => {
          expect(one?.[1]).toBeCloseTo(other[1], 6);
          // On the date line a place has two longitudes.
          expect(Math.cos((((one?.[0] ?? 0) - other[0]) * Math.PI) / 180)).toBeCloseTo(1, 6);
        };
        same(way[0], from);
        same(way.at(-1), to);
        expect(way.every(([x, y]) => Math.abs(x) <= 180.000001 && Math.abs(y) <= 90.000001)).toBe(true);
      }),
    );
  });
});
