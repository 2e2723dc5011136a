import { expect, test } from 'vitest';
import { sidesAt } from '../../../src/story/offer.ts';
import { anOffer, at } from './blocks.ts';

const raw = [
  anOffer(
    'soybeans',
    'China',
    { on: '2025-10-26', status: 'floated' },
    { on: '2025-10-30', status: 'agreed' },
  ),
  anOffer('lower-tariff', 'United States', { on: '2025-10-20', status: 'floated' }),
  anOffer('rare-earths', 'China', { on: '2025-10-28', status: 'offered' }),
];
const seen = (day: string) =>
  sidesAt(raw, 'UTC', at(`${day}T00:00[UTC]`)).map(({ name, offers }) => [
    name,
    ...offers.map(({ id, status }) => `${id} ${status}`),
  ]);

test.each([
  ['2025-10-19', []],
  // A side with nothing to give is not there yet.
  ['2025-10-20', [['United States', 'lower-tariff floated']]],
  [
    '2025-10-26',
    [
      ['China', 'soybeans floated'],
      ['United States', 'lower-tariff floated'],
    ],
  ],
  [
    '2025-10-30',
    [
      ['China', 'soybeans agreed', 'rare-earths offered'],
      ['United States', 'lower-tariff floated'],
    ],
  ],
])('on %s', (day, sides) => {
  expect(seen(day)).toEqual(sides);
});

test('the order of the sides says nothing of an offer that is still to come', () => {
  const later = anOffer('chips', 'United States', { on: '2025-10-30', status: 'floated' });
  const names = (day: string) =>
    sidesAt([later, ...raw], 'UTC', at(`${day}T00:00[UTC]`)).map(({ name }) => name);
  expect(names('2025-10-29')).toEqual(['China', 'United States']);
  expect(names('2025-10-30')).toEqual(['United States', 'China']);
});
