import { describe, expect, test } from 'vitest';
import { deadlineAt } from '../../../src/story/deadline.ts';
import { aDeadline, at } from './blocks.ts';

const noon = (day: string): Temporal.Instant => at(`${day}T12:00[America/New_York]`);

test('before it was set there is none', () => {
  const raw = aDeadline({}, { on: '2025-10-10' });
  expect(deadlineAt(raw, at('2025-10-09T23:59[America/New_York]'))).toBeUndefined();
  expect(deadlineAt(raw, at('2025-10-10T00:00[America/New_York]'))).toBeDefined();
});

describe('a life in steps', () => {
  const raw = aDeadline(
    {},
    { on: '2025-10-10' },
    { on: '2025-10-20', status: 'moved', due: '2025-11-10T00:01' },
    { on: '2025-10-25', status: 'paused' },
    { on: '2025-10-28', status: 'announced' },
    { on: '2025-11-12', status: 'took-effect' },
    { on: '2026-02-20', status: 'struck-down' },
  );
  test.each([
    ['2025-10-19', 'ahead', '2025-11-01', undefined, 1],
    ['2025-10-20', 'ahead', '2025-11-10', '2025-11-01', 2],
    ['2025-10-25', 'paused', '2025-11-10', '2025-11-01', 3],
    ['2025-10-28', 'ahead', '2025-11-10', '2025-11-01', 4],
    // The first date passes, the new one is in force.
    ['2025-11-01', 'ahead', '2025-11-10', '2025-11-01', 4],
    ['2025-11-10', 'outcome-unknown', '2025-11-10', '2025-11-01', 4],
    ['2025-11-12', 'took-effect', '2025-11-10', '2025-11-01', 5],
    ['2026-02-20', 'struck-down', '2025-11-10', '2025-11-01', 6],
  ])('on %s', (day, phase, due, movedFrom, steps) => {
    const view = deadlineAt(raw, noon(day));
    expect(view?.phase).toBe(phase);
    expect(view?.due.date.toString()).toBe(due);
    expect(view?.movedFrom?.date.toString()).toBe(movedFrom);
    expect(view?.steps).toHaveLength(steps);
  });

  test('only the step that moves it says to when', () => {
    const due = deadlineAt(raw, noon('2026-02-20'))?.steps.map((step) => step.due?.date.toString());
    expect(due).toEqual([undefined, '2025-11-10', undefined, undefined, undefined, undefined]);
  });
});

test('moved twice, it says the last date and the first', () => {
  const raw = aDeadline(
    {},
    { on: '2025-10-10' },
    { on: '2025-10-11', status: 'moved', due: '2025-11-05' },
    { on: '2025-10-12', status: 'moved', due: '2025-11-09' },
  );
  const view = deadlineAt(raw, noon('2025-10-12'));
  expect(view?.due.date.toString()).toBe('2025-11-09');
  expect(view?.movedFrom?.date.toString()).toBe('2025-11-01');
});

test('moved and moved back, it stands where it was first set', () => {
  const raw = aDeadline(
    {},
    { on: '2025-10-10' },
    { on: '2025-10-11', status: 'moved', due: '2025-11-05' },
    { on: '2025-10-12', status: 'moved', due: '2025-11-01' },
  );
  const view = deadlineAt(raw, noon('2025-10-12'));
  expect(view?.due.date.toString()).toBe('2025-11-01');
  expect(view?.movedFrom).toBeUndefined();
});

test('a day made precise to the minute is still that date', () => {
  const raw = aDeadline(
    {},
    { on: '2025-10-10' },
    { on: '2025-10-11', status: 'moved', due: '2025-11-01T00:01' },
  );
  const view = deadlineAt(raw, noon('2025-10-12'));
  expect(view?.due.precision).toBe('minute');
  expect(view?.movedFrom).toBeUndefined();
});

describe('the number at stake', () => {
  const rate = (value: number) => ({ value, unit: '%', of: 'a total' });
  const raw = aDeadline(
    {},
    { on: '2025-10-09' },
    { on: '2025-10-10', rate: rate(100), sources: ['p1'] },
    { on: '2025-10-20', rate: rate(155), sources: ['p2', 'p3'] },
    { on: '2025-10-26', sources: ['p4'] },
  );
  test.each([
    ['2025-10-09', undefined],
    ['2025-10-10', { ...rate(100), sources: ['p1'] }],
    ['2025-10-20', { ...rate(155), sources: ['p2', 'p3'] }],
    // A later state without a number leaves the number, and its sources, standing.
    ['2025-10-26', { ...rate(155), sources: ['p2', 'p3'] }],
  ])('on %s', (day, expected) => {
    expect(deadlineAt(raw, noon(day))?.rate).toEqual(expected);
  });
});

test('a step keeps who said so', () => {
  const raw = aDeadline({}, { on: '2025-10-10', by: 'White House' }, { on: '2025-10-11' });
  expect(deadlineAt(raw, noon('2025-10-11'))?.steps.map((step) => step.by)).toEqual([
    'White House',
    undefined,
  ]);
});

test.each([
  ['2025-10-25T23:59', 'A deal.', 'A tariff of 100%.'],
  ['2025-10-26T00:00', 'A deal, now in outline.', 'A tariff of 100%.'],
  ['2025-10-30T08:00', 'A deal, now in outline.', 'Nothing any more.'],
])('what was asked for is put as it stood, by the clock of its zone: at %s', (time, what, otherwise) => {
  const raw = aDeadline(
    {
      what: [
        { on: '2025-10-10', text: 'A deal.' },
        { on: '2025-10-26', text: 'A deal, now in outline.' },
      ],
      otherwise: [
        { on: '2025-10-10', text: 'A tariff of 100%.' },
        { on: '2025-10-30T08:00', text: 'Nothing any more.' },
      ],
    },
    { on: '2025-10-10' },
  );
  expect(deadlineAt(raw, at(`${time}[America/New_York]`))).toMatchObject({ what, otherwise });
});
