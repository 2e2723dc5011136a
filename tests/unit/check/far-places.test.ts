import { expect, test } from 'vitest';
import type { Coordinates } from '../../../src/story/check/atlas.ts';
import { pass } from '../../../src/story/check/checked.ts';
import { farPlaces } from '../../../src/story/check/far-places.ts';
import { aRecord, aStop } from '../story/blocks.ts';

const stop = (place: string, country: string, at: Coordinates) =>
  aStop({ arrive: '2025-10-30', leave: '2025-10-31', place, country, at: [...at] }, { on: '2025-10-20' });

/** What is said of the stops of a story, each field of which stands on a line of its own. */
const said = (...stops: readonly ReturnType<typeof stop>[]) =>
  farPlaces([
    {
      article: { file: 'trip.mdx', slug: 'trip', record: pass(aRecord({ stops: [...stops] })), body: '' },
      bodyLine: 1,
      placeOf: ([, index, field]) => ({ line: 10 * Number(index) + (field === 'at' ? 2 : 1), column: 5 }),
    },
  ]);

test('a place in another country than its own is named, with that', () => {
  const stops = [stop('Busan', 'KR', [35.18, 129.08]), stop('Tokyo', 'KR', [35.68, 139.69])];
  expect(said(...stops)).toEqual([
    {
      place: { file: 'trip.mdx', line: 11, column: 5 },
      field: 'stops[1].country',
      wrong: 'Tokyo at [35.68, 139.69] lies 720 km from KR, in or by JP: `at` or `country` may be wrong.',
      cure: 'country: JP',
    },
  ]);
});

test('one at sea is named with its coordinates', () => {
  expect(said(stop('Lima', 'PE', [0, 0]))).toMatchObject([
    {
      place: { line: 2 },
      field: 'stops[0].at',
      wrong: expect.stringMatching(
        /^Lima at \[0, 0\] lies \d+0 km from PE: `at` or `country` may be wrong\.$/,
      ) as string,
      cure: 'at: [<latitude>, <longitude>]',
    },
  ]);
});

test.each<[string, string, Coordinates]>([
  ['in its country', 'KR', [35.18, 129.08]],
  ['where a border is drawn otherwise', 'UA', [44.6, 33.52]],
  ['of a country that is in no atlas', 'RE', [-20.88, 55.45]],
  ['that was turned, which is a mistake', 'ES', [-3.7, 40.42]],
])('one %s is not named', (_, country, at) => {
  expect(said(stop('Somewhere', country, at))).toEqual([]);
});
