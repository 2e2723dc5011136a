import { expect, test } from 'vitest';
import { archiveCount, monthSentence, yearSentence } from '../../../src/words/archive-words.ts';
import type { ArchiveMonth } from '../../../src/story/archive.ts';
import { fixtureView } from '../cards/views.ts';

const view = fixtureView('minimal', '2027-01-01T00:00:00Z');
const update = fixtureView('maximal', '2027-01-01T00:00:00Z').updates[0];

const aMonth = (stories: number, updates: number): ArchiveMonth => ({
  month: Temporal.PlainYearMonth.from('2025-10'),
  stories: Array.from({ length: stories }, () => view),
  updates: Array.from({ length: updates }, () => update).flatMap((each) =>
    each === undefined ? [] : [{ view, update: each }],
  ),
});

test.each([
  [[[1, 0]], '1 story'],
  [[[0, 1]], '1 update'],
  [[[2, 14]], '2 stories · 14 updates'],
  [
    [
      [1, 0],
      [1, 3],
    ],
    '2 stories · 3 updates',
  ],
] as const)('%j is %s', (months, words) => {
  expect(archiveCount(months.map(([stories, updates]) => aMonth(stories, updates)))).toBe(words);
});

test('months and years say what they have', () => {
  expect(monthSentence(aMonth(0, 6))).toBe('6 updates of October 2025, by their dates.');
  expect(monthSentence(aMonth(1, 2))).toBe('1 story and 2 updates of October 2025, by their dates.');
  expect(yearSentence(2025, [aMonth(1, 2), aMonth(0, 1)])).toBe('1 story and 3 updates of 2025, by month.');
});
