import { expect, test } from 'vitest';
import { countryCalled, countryCodes } from '../../../src/story/check/country-codes.ts';
import { checkCountries } from '../../../src/story/check/country.ts';
import { maximal, printed } from './maximal.ts';

test('the list has all 249 codes, and the runtime has a name for each', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  expect(countryCodes.size).toBe(249);
  expect([...countryCodes].filter((code) => names.of(code) === undefined)).toEqual([]);
});

test.each(['XX', 'ZZ', 'EU', 'UK', 'UN', 'SU', 'DD', 'YU', 'AN', 'XK', 'AC', 'EA', 'QO', 'AA'])(
  '%s is not assigned',
  (code) => {
    expect(countryCodes.has(code)).toBe(false);
  },
);

test.each([
  ['UK', 'GB'],
  ['South Korea', 'KR'],
  ['south korea', 'KR'],
  ['Atlantis', undefined],
])('%s is called %s', (name, code) => {
  expect(countryCalled(name)).toBe(code);
});

test('countries of stops and people are checked', () => {
  expect(printed(checkCountries(maximal({ 'stops.2.country': 'XX', 'people.0.country': 'UK' }))))
    .toMatchInlineSnapshot(`
    [
      "stops[2].country: ISO 3166-1 has assigned XX to no country. | country: KR",
      "people[0].country: ISO 3166-1 has assigned UK to no country. | country: GB",
    ]
  `);
});
