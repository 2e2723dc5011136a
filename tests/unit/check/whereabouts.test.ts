import { describe, expect, test } from 'vitest';
import type { Coordinates } from '../../../src/story/check/atlas.ts';
import { whereabouts } from '../../../src/story/check/whereabouts.ts';
import { places } from '../../../scripts/testing/many/places.ts';

/** Places of stories, and small ones that maps leave out or draw roughly. */
const real: readonly (readonly [string, string, number, number])[] = [
  ...places.map(({ place, country, at }) => [place, country, ...at] as const),
  ['Washington', 'US', 38.9, -77.04],
  ['Doha', 'QA', 25.12, 51.31],
  ['Kuala Lumpur', 'MY', 3.14, 101.69],
  ['Tokyo', 'JP', 35.68, 139.69],
  ['Gyeongju', 'KR', 35.86, 129.22],
  ['Cebu', 'PH', 10.32, 123.89],
  ['Singapore', 'SG', 1.29, 103.85],
  ['Malé', 'MV', 4.18, 73.51],
  ['Addu', 'MV', -0.63, 73.1],
  ['Hong Kong', 'HK', 22.28, 114.16],
  ['Hong Kong, as a part of China', 'CN', 22.28, 114.16],
  ['Macau', 'MO', 22.19, 113.54],
  ['Honolulu', 'US', 21.31, -157.86],
  ['Adak', 'US', 51.88, -176.65],
  ['Attu, beyond the date line', 'US', 52.9, 172.9],
  ['Reykjavík', 'IS', 64.15, -21.94],
  ['Nuuk', 'GL', 64.18, -51.72],
  ['Papeete', 'PF', -17.54, -149.57],
  ['Rikitea', 'PF', -23.12, -134.97],
  ['Tarawa', 'KI', 1.33, 172.98],
  ['Funafuti', 'TV', -8.52, 179.2],
  ['Kwajalein', 'MH', 8.72, 167.73],
  ['Yaren', 'NR', -0.55, 166.92],
  ['Suva', 'FJ', -18.14, 178.44],
  ['Lakeba, beyond the date line', 'FJ', -18.2, -178.8],
  ['Adamstown', 'PN', -25.07, -130.1],
  ['Stanley', 'FK', -51.7, -57.85],
  ['Edinburgh of the Seven Seas', 'SH', -37.07, -12.31],
  ['Port Mathurin', 'MU', -19.68, 63.42],
  ['Aldabra', 'SC', -9.4, 46.35],
  ['Valletta', 'MT', 35.9, 14.51],
  ['Monaco', 'MC', 43.73, 7.42],
  ['Vatican City', 'VA', 41.9, 12.45],
  ['Gibraltar', 'GI', 36.14, -5.35],
  ['Melilla', 'ES', 35.29, -2.94],
  ['Lampedusa', 'IT', 35.5, 12.61],
  ['Kastellorizo', 'GR', 36.15, 29.59],
  ['Tórshavn', 'FO', 62.01, -6.77],
  ['Longyearbyen, as a part of Norway', 'NO', 78.22, 15.64],
  ['Cayenne', 'FR', 4.94, -52.33],
  ['Saint-Denis', 'RE', -20.88, 55.45],
  ['Lord Howe', 'AU', -31.55, 159.08],
  ['Waitangi, Chatham Islands', 'NZ', -43.95, -176.55],
  ['Puerto Ayora', 'EC', -0.75, -90.31],
  ['Hanga Roa', 'CL', -27.15, -109.43],
  ['Horta', 'PT', 38.53, -28.63],
  ['Dokdo', 'KR', 37.24, 131.87],
  ['Iwo Jima', 'JP', 24.78, 141.32],
  ['Kinmen', 'TW', 24.43, 118.32],
  ['Uelen, beyond the date line', 'RU', 66.16, -169.81],
  ['Sevastopol', 'UA', 44.6, 33.52],
  ['Sevastopol', 'RU', 44.6, 33.52],
  ['Hargeisa', 'SO', 9.56, 44.06],
  ['Pristina', 'RS', 42.66, 21.17],
  ['Kyrenia', 'CY', 35.34, 33.32],
  ['Jerusalem', 'IL', 31.78, 35.22],
  ['Jerusalem', 'PS', 31.78, 35.22],
  ['Srinagar', 'IN', 34.08, 74.8],
  ['Muzaffarabad', 'PK', 34.36, 73.47],
  ['Laayoune', 'EH', 27.15, -13.2],
  ['Laayoune', 'MA', 27.15, -13.2],
];

test.each(real)('%s (%s) lies there', (_, country, latitude, longitude) => {
  expect(whereabouts(country, [latitude, longitude])).toEqual({ kind: 'there' });
});

const madrid: Coordinates = [40.42, -3.7];
const nairobi: Coordinates = [-1.29, 36.82];
const lima: Coordinates = [-12.05, -77.04];

describe('what was turned', () => {
  test.each<[string, string, Coordinates, Coordinates]>([
    ['swapped', 'ES', [-3.7, 40.42], madrid],
    ['with the sign of the east', 'ES', [37.39, 5.99], [37.39, -5.99]],
    ['swapped and without its sign', 'ES', [3.7, 40.42], madrid],
    ['swapped', 'KE', [36.82, -1.29], nairobi],
    ['swapped', 'PE', [-77.04, -12.05], lima],
    ['with the sign of the north', 'PE', [12.05, -77.04], lima],
    ['without its signs', 'PE', [12.05, 77.04], lima],
    ['with the sign of the west', 'JP', [35.68, -139.69], [35.68, 139.69]],
    ['of a small island, swapped', 'MV', [73.51, 4.18], [4.18, 73.51]],
    [
      'of an island that only the fine atlas has, in the wrong west',
      'AU',
      [-31.55, -159.08],
      [-31.55, 159.08],
    ],
  ])('%s is known by its country (%s)', (_, country, at, meant) => {
    expect(whereabouts(country, at)).toMatchObject({ kind: 'turned', meant });
  });

  test('of any place is refused with the right one, unless it is as good a place of the country', () => {
    // Of every fourth place: each doubt is a look into the fine atlas.
    for (const [name, country, latitude, longitude] of real.filter((_, index) => index % 4 === 0)) {
      for (const at of [
        [longitude, latitude],
        [-latitude, longitude],
        [latitude, -longitude],
      ] as const) {
        if (Math.abs(at[0]) > 90) continue;
        const found = whereabouts(country, at);
        if (found.kind !== 'turned') continue;
        expect(whereabouts(country, found.meant), name).toEqual({ kind: 'there' });
        expect(found.km, name).toBeGreaterThan(50);
      }
    }
  });
});

describe('what lies far away', () => {
  test.each<[string, string, Coordinates, string | undefined, number]>([
    ['Tokyo, said to be in Korea', 'KR', [35.68, 139.69], 'JP', 760],
    ['San Juan, said to be in the States', 'US', [18.47, -66.11], 'PR', 1600],
    ['the gulf of Guinea', 'PE', [0, 0], undefined, 7700],
  ])('%s', (_, country, at, where, km) => {
    const found = whereabouts(country, at);
    expect(found).toMatchObject({ kind: 'far', country: where });
    expect(found.kind === 'far' && Math.abs(found.km - km)).toBeLessThan(km / 10);
  });

  test.each([
    ['a country that no atlas has', 'RE'],
    ['a code of no country', 'XX'],
  ])('from %s, nobody can tell', (_, country) => {
    expect(whereabouts(country, [50, 10])).toEqual({ kind: 'there' });
  });
});
