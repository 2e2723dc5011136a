import { describe, expect, test } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { deadlineYears } from '../../../src/story/deadline-years.ts';
import { gatherDeadlines } from '../../../src/story/gathered-deadlines.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { aDeadline, aRecord, at } from './blocks.ts';

const gathered = (deadlines: ReturnType<typeof aDeadline>[], when = '2027-01-01') =>
  gatherDeadlines([
    storyAt(
      story('one', pass(aRecord({ published: '2025-08-01T09:00:00Z', deadlines })), 'Words.'),
      at(`${when}T12:00[UTC]`),
      'UTC',
    ),
  ]);

/** The years of some deadlines at an instant: each with its months, each of them with its ids. */
function yearsOf(deadlines: ReturnType<typeof aDeadline>[], when = '2027-01-01') {
  return deadlineYears(gathered(deadlines, when)).map(({ year, months }) => [
    year,
    months.map(({ month, deadlines: of }) => [month.toString(), of.map(({ deadline }) => deadline.id)]),
  ]);
}

const set = (id: string, due: string, ...moves: readonly string[]) =>
  aDeadline(
    { id, due },
    { on: '2025-09-01' },
    ...moves.map((to, index) => ({ on: `2025-09-0${index + 2}`, status: 'moved', due: to })),
  );

test('years and months are in the order of time, and so is what falls due in them', () => {
  expect(
    yearsOf([set('c', '2026-02-03'), set('b', '2026-02-01'), set('a', '2025-12-31'), set('d', '2026-11-01')]),
  ).toEqual([
    [2025, [['2025-12', ['a']]]],
    [
      2026,
      [
        ['2026-02', ['b', 'c']],
        ['2026-11', ['d']],
      ],
    ],
  ]);
});

test('the year is that of the place of a deadline', () => {
  expect(yearsOf([set('a', '2025-12-31T23:30')])[0]?.[0]).toBe(2025);
});

test('one that was moved stays in each year that it was set for, and once in each', () => {
  expect(yearsOf([set('a', '2025-11-10', '2025-12-10', '2027-01-10', '2026-03-01')])).toEqual([
    [2025, [['2025-12', ['a']]]],
    [2026, [['2026-03', ['a']]]],
    [2027, [['2027-01', ['a']]]],
  ]);
  // Moved away and back again.
  expect(yearsOf([set('a', '2025-11-10', '2026-01-10', '2025-11-10')]).map(([year]) => year)).toEqual([
    2025, 2026,
  ]);
});

test('a year that is there stays there, whatever becomes known', () => {
  const deadlines = [set('a', '2025-11-10', '2026-01-10', '2027-01-10'), set('b', '2026-05-01')];
  const years = ['2025-09-01', '2025-09-02', '2025-09-03', '2027-06-01'].map((when) =>
    yearsOf(deadlines, when).map(([year]) => year),
  );
  expect(years).toEqual([
    [2025, 2026],
    [2025, 2026],
    [2025, 2026, 2027],
    [2025, 2026, 2027],
  ]);
});

describe('a year with more deadlines than a page has room for', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      set(`d${String(index).padStart(3, '0')}`, `2026-${index % 2 === 0 ? '02' : '11'}-01`),
    );
  const years = (deadlines: ReturnType<typeof aDeadline>[]) =>
    deadlineYears(gathered(deadlines)).map(({ year, isSplit, months }) =>
      [year, isSplit, ...months.map(({ month, deadlines: of }) => `${month.toString()} ${of.length}`)].join(
        ' ',
      ),
    );

  test('is split into its months, and no other year is', () => {
    expect(years([...many(50), set('x', '2027-02-01')])).toEqual([
      '2026 false 2026-02 25 2026-11 25',
      '2027 false 2027-02 1',
    ]);
    expect(years([...many(51), set('x', '2027-02-01')])).toEqual([
      '2026 true 2026-02 26 2026-11 25',
      '2027 false 2027-02 1',
    ]);
  });

  test('keeps each month that one was ever set for', () => {
    const moved = set('moved', '2026-01-10', '2026-03-10', '2026-03-20', '2027-01-01', '2026-02-01');
    expect(years([...many(50), moved])).toEqual([
      '2026 true 2026-01 1 2026-02 26 2026-03 1 2026-11 25',
      '2027 false 2027-01 1',
    ]);
    expect(years([moved])).toEqual(['2026 false 2026-02 1', '2027 false 2027-01 1']);
  });
});

test('without deadlines there are no years', () => {
  expect(yearsOf([])).toEqual([]);
});
