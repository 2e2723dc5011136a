import { expect, test } from 'vitest';
import { updatesAt } from '../../../src/story/update.ts';
import { anUpdate, at } from './blocks.ts';

const raw = [
  anUpdate('set-off', '2025-10-24'),
  anUpdate('met', '2025-10-30T11:00'),
  anUpdate('agreed', '2025-10-30T13:00'),
  anUpdate('mended', '2025-11-02', 'correction'),
];

test.each([
  ['2025-10-23T23:59', []],
  ['2025-10-24T00:00', ['set-off']],
  ['2025-10-30T11:00', ['met', 'set-off']],
  ['2025-11-02T00:00', ['mended', 'agreed', 'met', 'set-off']],
])('newest first, at %s', (time, ids) => {
  expect(updatesAt(raw, 'UTC', at(`${time}[UTC]`)).map(({ id }) => id)).toEqual(ids);
});

test('of one day, the one written later is the newer', () => {
  const sameDay = [anUpdate('first', '2025-10-30'), anUpdate('second', '2025-10-30')];
  expect(updatesAt(sameDay, 'UTC', at('2025-10-30T00:00[UTC]')).map(({ id }) => id)).toEqual([
    'second',
    'first',
  ]);
});

test('the record is left as it is', () => {
  updatesAt(raw, 'UTC', at('2025-11-02T00:00[UTC]'));
  expect(raw.map(({ id }) => id)).toEqual(['set-off', 'met', 'agreed', 'mended']);
});
