import { expect, test } from 'vitest';
import { betweenWords } from '../../../src/words/between.ts';

test.each([
  ['2025-10-24', '2025-10-30', 'Between 24 and 30 October 2025'],
  ['2025-10-30', '2025-11-10', 'Between 30 October and 10 November 2025'],
  ['2025-12-27', '2026-01-20', 'Between 27 December 2025 and 20 January 2026'],
  ['2024-10-24', '2025-10-30', 'Between 24 October 2024 and 30 October 2025'],
])('%s and %s', (first, last, words) => {
  expect(betweenWords(Temporal.PlainDate.from(first), Temporal.PlainDate.from(last))).toBe(words);
});
