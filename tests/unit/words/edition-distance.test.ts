import { expect, test } from 'vitest';
import type { DeadlinePhase } from '../../../src/story/deadline-phase.ts';
import { deadlineAt } from '../../../src/story/deadline.ts';
import { editionDistance } from '../../../src/words/edition-distance.ts';
import { aDeadline, at } from '../story/blocks.ts';

const words = (date: string, status: string, due = '2025-11-01') => {
  const view = deadlineAt(
    aDeadline({ due }, { on: '2025-10-10', status }),
    at(`${date}T23:59[America/New_York]`),
  );
  return [view?.phase, view && editionDistance(view, Temporal.PlainDate.from(date))];
};

test.each<[string, string, DeadlinePhase, string | undefined]>([
  ['2025-10-24', 'announced', 'ahead', 'In 8 days'],
  ['2025-10-31', 'announced', 'ahead', 'Tomorrow'],
  ['2025-11-01', 'announced', 'today', 'Today'],
  ['2025-11-02', 'announced', 'outcome-unknown', 'Yesterday'],
  ['2026-02-01', 'announced', 'outcome-unknown', '3 months ago'],
  ['2025-10-24', 'paused', 'paused', 'In 8 days'],
  ['2025-10-24', 'withdrawn', 'withdrawn', undefined],
  ['2025-10-24', 'met', 'met', undefined],
  ['2025-11-04', 'took-effect', 'took-effect', undefined],
  ['2025-11-04', 'struck-down', 'struck-down', undefined],
])('on %s, %s', (date, status, phase, distance) => {
  expect(words(date, status)).toEqual([phase, distance]);
});

test('counts days of the calendar, whatever the hour', () => {
  expect(words('2025-11-09', 'announced', '2025-11-10T00:01')).toEqual(['ahead', 'Tomorrow']);
});
