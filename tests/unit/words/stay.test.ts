import { expect, test } from 'vitest';
import { stayWords, wholeStayWords } from '../../../src/words/stay.ts';
import { momentIn } from '../story/blocks.ts';

const seoul = (text: string | undefined) => (text === undefined ? undefined : momentIn('Asia/Seoul', text));

test.each([
  ['2025-10-26', '2025-10-27', '', '26–27 Oct', '2025-10-26'],
  ['2025-10-30', '2025-10-30', '', '30 Oct', '2025-10-30'],
  ['2025-10-31', '2025-11-01', '', '31 Oct – 1 Nov', '2025-10-31'],
  [undefined, '2025-10-24T23:00', 'Leaves', '24 Oct, 23:00', '2025-10-24T23:00+09:00'],
  [undefined, '2025-10-24', 'Leaves', '24 Oct', '2025-10-24'],
  ['2025-10-30T02:30', undefined, 'Arrives', '30 Oct, 02:30', '2025-10-30T02:30+09:00'],
  // A stay known to the minute prints its days: the hours stand with its engagements.
  ['2025-10-29T12:10', '2025-10-30T13:00', '', '29–30 Oct', '2025-10-29T12:10+09:00'],
])('from %s to %s', (arrive, leave, word, dates, datetime) => {
  expect(stayWords({ kind: 'visit', arrive: seoul(arrive), leave: seoul(leave) })).toEqual({
    word,
    dates,
    datetime,
  });
});

test.each([
  ['2025-10-26', '2025-10-27', '', '26–27 October 2025'],
  ['2025-12-31', '2026-01-01', '', '31 December 2025 – 1 January 2026'],
  [undefined, '2025-10-24T23:00', 'Leaves', '24 October 2025, 23:00'],
])('with its year, from %s to %s', (arrive, leave, word, dates) => {
  expect(wholeStayWords({ arrive: seoul(arrive), leave: seoul(leave) })).toMatchObject({ word, dates });
});

test('a scene says its year', () => {
  const day = seoul('2025-10-30');
  expect(stayWords({ kind: 'scene', arrive: day, leave: day }).dates).toBe('30 October 2025');
});

test('a stop with neither is a mistake of ours', () => {
  expect(() => stayWords({ kind: 'visit' })).toThrow(TypeError);
});
