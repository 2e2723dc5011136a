import { expect, test } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { aDeadline, anUpdate, aPerson, aRecord, at } from './blocks.ts';

const newest = (now: string, part: Parameters<typeof aRecord>[0] = {}): string | undefined =>
  storyAt(story('tale', pass(aRecord(part)), 'Prose.\n'), at(`${now}T12:00[UTC]`), 'UTC').newest?.toString();

const blocks = {
  deadlines: [
    aDeadline(
      {},
      { on: '2025-10-10' },
      { on: '2025-10-20', status: 'paused' },
      { on: '2025-12-01', status: 'met' },
    ),
  ],
  people: [aPerson({ on: '2025-10-12', role: 'President', part: 'Meets.' })],
  updates: [anUpdate('one', '2025-10-15'), anUpdate('two', '2025-10-22', 'correction')],
};

test.each([
  ['2025-10-09', undefined],
  ['2025-10-10', '2025-10-10'],
  ['2025-10-13', '2025-10-12'],
  ['2025-10-18', '2025-10-15'],
  ['2025-10-21', '2025-10-20'],
  ['2025-11-30', '2025-10-22'],
  ['2026-01-01', '2025-12-01'],
])('read on %s, the record reaches to %s', (now, date) => {
  expect(newest(now, blocks)).toBe(date);
});

test('a story without a dated state has none', () => {
  expect(newest('2026-01-01')).toBeUndefined();
});
