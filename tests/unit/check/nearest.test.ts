import { expect, test } from 'vitest';
import { distance, nearest } from '../../../src/story/check/nearest.ts';

test.each([
  ['', '', 0],
  ['a', '', 1],
  ['busan', 'busan', 0],
  ['busan', 'busen', 1],
  ['busan', 'bsuan', 1],
  ['title', 'deck', 5],
  ['习近平', '习近', 1],
])('from %j to %j there are %i steps', (one, other, steps) => {
  expect(distance(one, other)).toBe(steps);
  expect(distance(other, one)).toBe(steps);
});

test.each([
  ['busen', 'busan'],
  ['BUSAN', 'busan'],
  ['bus', 'busan'],
  ['gyeong', 'gyeongju'],
  ['zzz', undefined],
  ['', undefined],
  ['x'.repeat(1_000), undefined],
])('%s means %s', (written, meant) => {
  expect(nearest(written, ['busan', 'gyeongju', 'tokyo'])).toBe(meant);
});

test('of several beginnings none is guessed', () => {
  expect(nearest('tariff', ['tariff-october', 'tariff-november'])).toBeUndefined();
});
