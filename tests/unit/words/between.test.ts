import { expect, test } from 'vitest';
import { betweenEditions } from '../../../src/story/changes/between-editions.ts';
import { pass } from '../../../src/story/check/checked.ts';
import { story } from '../../../src/story/story.ts';
import { betweenWords, changedBetween } from '../../../src/words/between.ts';
import { aDeadline, anUpdate, aRecord, at } from '../story/blocks.ts';

test.each([
  ['2025-10-24', '2025-10-30', 'Between 24 and 30 October 2025'],
  ['2025-10-30', '2025-11-10', 'Between 30 October and 10 November 2025'],
  ['2025-12-27', '2026-01-20', 'Between 27 December 2025 and 20 January 2026'],
  ['2024-10-24', '2025-10-30', 'Between 24 October 2024 and 30 October 2025'],
])('%s and %s', (first, last, words) => {
  expect(betweenWords(Temporal.PlainDate.from(first), Temporal.PlainDate.from(last))).toBe(words);
});

const deadline = aDeadline({}, { on: '2025-10-10' }, { on: '2025-10-26' }, { on: '2025-10-28' });
const [dull, corrected] = [anUpdate('a', '2025-10-26'), anUpdate('b', '2025-10-26', 'correction')];

test.each([
  ['nothing new on the record', { updates: [dull] }],
  ['1 correction', { updates: [dull, corrected] }],
  ['2 changes', { deadlines: [deadline] }],
  ['2 changes and 1 correction', { deadlines: [deadline], updates: [corrected] }],
])('%s', (words, part) => {
  const record = pass(aRecord({ ...part, editions: ['2025-10-24', '2025-10-30'] }));
  const between = betweenEditions(story('a-story', record, 'Words.'), at('2025-12-31T12:00[UTC]'), 'UTC');
  expect(between.map(changedBetween)).toEqual([`Between 24 and 30 October 2025: ${words}`]);
});
