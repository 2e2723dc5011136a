import { expect, test } from 'vitest';
import type { Reading } from '../../../src/story/reading.ts';
import { timeLine } from '../../../src/words/time-line.ts';

const dates = ['2025-10-24', '2025-10-30', '2026-02-24', '2026-05-18'].map((day) =>
  Temporal.PlainDate.from(day),
);
const present: Reading = { kind: 'present', made: Temporal.Instant.from('2026-11-23T09:00Z') };
const edition = (date: string): Reading => ({ kind: 'edition', date: Temporal.PlainDate.from(date) });

test.each([
  ['the present', present, 'Now'],
  ['an edition', edition('2026-02-24'), '24 Feb 2026'],
])('names the year where it is another, and marks %s', (_, reading, current) => {
  const points = timeLine('a-story', dates, reading);
  expect(points.map(({ text }) => text)).toEqual(['24 Oct 2025', '30 Oct', '24 Feb 2026', '18 May', 'Now']);
  expect(points.filter((point) => point.current).map(({ text }) => text)).toEqual([current]);
});

test('there is no line where there is one date only', () => {
  expect(timeLine('a-story', [], present)).toEqual([]);
});
