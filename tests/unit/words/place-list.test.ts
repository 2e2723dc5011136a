import { expect, test } from 'vitest';
import { placeList } from '../../../src/words/place-list.ts';

const places = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `P${index + 1}`);

test.each([
  [1, 'P1'],
  [8, 'P1, P2, P3, P4, P5, P6, P7, P8'],
  [9, 'P1, P2, P3, P4, P5, P6 and 3 more'],
  [60, 'P1, P2, P3, P4, P5, P6 and 54 more'],
])('%i places', (count, words) => {
  expect(placeList(places(count))).toBe(words);
});

test('a name from right to left keeps its own order', () => {
  expect(placeList(['القاهرة', 'Busan'])).toBe('\u2068القاهرة\u2069, Busan');
});
