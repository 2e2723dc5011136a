import { expect, test } from 'vitest';
import { writtenDates } from '../../../src/client/written-dates.ts';

test.each([
  ['2026-11-10', '10 November 2026'],
  ['truce 2025-11-01 tariff', 'truce 1 November 2025 tariff'],
  ['2026-13-45', '2026-13-45'],
  ['2026-11', '2026-11'],
  ['10 November 2026', '10 November 2026'],
  ['', ''],
])('“%s” is looked for as “%s”', (typed, asked) => {
  expect(writtenDates(typed)).toBe(asked);
});
