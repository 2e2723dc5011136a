import { describe, expect, test } from 'vitest';
import { deadlineAt } from '../../../src/story/deadline.ts';
import { stopAt } from '../../../src/story/stop.ts';
import { staleAfter, stopStale } from '../../../src/words/stale.ts';
import { aDeadline, aStop, at } from '../story/blocks.ts';

describe('a deadline', () => {
  const stale = (now: string, due: string, status = 'announced') => {
    const view = deadlineAt(aDeadline({ due }, { on: '2025-10-10', status }), at(`${now}[America/New_York]`));
    return view && staleAfter(view);
  };

  test.each([
    ['ahead: until its day is over', '2025-10-20T12:00', '2025-11-01', '2025-11-02T04:00:00Z'],
    ['today: until its day is over', '2025-11-01T12:00', '2025-11-01', '2025-11-02T04:00:00Z'],
    ['on the day of 25 hours', '2025-11-02T12:00', '2025-11-02', '2025-11-03T05:00:00Z'],
    ['to the minute', '2025-11-01T12:00', '2025-11-10T00:01', '2025-11-10T05:01:00Z'],
    ['past', '2025-11-03T12:00', '2025-11-01', undefined],
  ])('%s', (_, now, due, instant) => {
    expect(stale(now, due)).toBe(instant);
  });

  test.each(['paused', 'withdrawn', 'met', 'took-effect', 'struck-down'])('%s never goes stale', (status) => {
    expect(stale('2025-10-20T12:00', '2025-11-01', status)).toBeUndefined();
  });
});

describe('a stop', () => {
  const stale = (now: string, times: { arrive?: string; leave?: string }, status = 'announced') => {
    const view = stopAt(
      aStop(times, { on: '2025-10-10', status: status as 'announced' }),
      at(`${now}[Asia/Seoul]`),
    );
    return view && stopStale(view);
  };
  const stay = { arrive: '2025-10-29', leave: '2025-10-30' };

  test.each([
    ['ahead: until it begins', '2025-10-20T12:00', stay, '2025-10-28T15:00:00Z'],
    ['under way: until it ends', '2025-10-29T12:00', stay, '2025-10-30T15:00:00Z'],
    [
      'today: until the day ends',
      '2025-10-30T12:00',
      { arrive: '2025-10-30', leave: '2025-10-30' },
      '2025-10-30T15:00:00Z',
    ],
    ['today, to the minute', '2025-10-30T01:00', { leave: '2025-10-30T11:00' }, '2025-10-30T02:00:00Z'],
    ['ahead, only an arrival', '2025-10-20T01:00', { arrive: '2025-10-30T11:00' }, '2025-10-30T02:00:00Z'],
    ['past', '2025-11-03T12:00', stay, undefined],
  ])('%s', (_, now, times, instant) => {
    expect(stale(now, times)).toBe(instant);
  });

  test.each(['visited', 'cancelled'])('%s and over, it never goes stale', (status) => {
    expect(stale('2025-11-03T12:00', stay, status)).toBeUndefined();
  });
});
