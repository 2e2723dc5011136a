import { describe, expect, test } from 'vitest';
import { deadlineAt } from '../../../src/story/deadline.ts';
import { stopAt, type StopView } from '../../../src/story/stop.ts';
import type { Reading } from '../../../src/story/reading.ts';
import { deadlineStale, stopStale, type Stale } from '../../../src/words/stale.ts';
import { aDeadline, aStop, at } from '../story/blocks.ts';

const made = (when: string): Reading => ({ kind: 'present', made: at(when) });
const edition: Reading = { kind: 'edition', date: Temporal.PlainDate.from('2025-10-20') };
const printed = ({ from, note }: Stale): string => `${from.toString()} ${note}`;

describe('a deadline', () => {
  const stale = (now: string, due: string, zone = 'America/New_York', status = 'announced') => {
    const when = `${now}[${zone}]`;
    const view = deadlineAt(aDeadline({ due, zone }, { on: '2025-10-10', status }), at(when));
    return view && deadlineStale(view, made(when));
  };

  test.each([
    ['ahead: until its day is over', '2025-10-20T12:00', '2025-11-01', '2025-11-02T04:00:00Z'],
    ['today: until its day is over', '2025-11-01T12:00', '2025-11-01', '2025-11-02T04:00:00Z'],
    ['on the day of 25 hours', '2025-11-02T12:00', '2025-11-02', '2025-11-03T05:00:00Z'],
    ['to the minute', '2025-11-01T12:00', '2025-11-10T00:01', '2025-11-10T05:01:00Z'],
    ['past', '2025-11-03T12:00', '2025-11-01', undefined],
  ])('%s', (_, now, due, instant) => {
    expect(stale(now, due)?.from.toString()).toBe(instant);
  });

  test.each([
    ['this year', '2026-11-09T12:00', '2026-11-10', 'America/New_York', '9 November'],
    ['another year', '2025-11-09T12:00', '2026-11-10', 'America/New_York', '9 November 2025'],
    ['the day itself', '2026-11-10T12:00', '2026-11-10', 'America/New_York', '10 November'],
    // At each of these places it is the 10th, though the newsroom has the 9th or the 11th.
    ['in the far east', '2026-11-10T09:00', '2026-11-10', 'Pacific/Auckland', '10 November'],
    ['in the far west', '2026-11-10T20:00', '2026-11-10', 'America/Los_Angeles', '10 November'],
  ])('made %s, it says when', (_, now, due, zone, words) => {
    expect(stale(now, due, zone)?.note).toBe(
      `Fell due on 10 November 2026. This page was made on ${words}; its outcome isn’t recorded here.`,
    );
  });

  test.each(['paused', 'withdrawn', 'met', 'took-effect', 'struck-down'])('%s never goes stale', (status) => {
    expect(stale('2025-10-20T12:00', '2025-11-01', 'America/New_York', status)).toBeUndefined();
  });

  test('in an edition never goes stale', () => {
    const ahead = deadlineAt(
      aDeadline({ due: '2025-11-01' }, { on: '2025-10-10' }),
      at('2025-10-20T12:00[UTC]'),
    );
    expect(ahead?.phase).toBe('ahead');
    expect(ahead && deadlineStale(ahead, edition)).toBeUndefined();
  });
});

describe('a stop', () => {
  const view = (
    now: string,
    times: { arrive?: string; leave?: string },
    status: 'announced' | 'visited' | 'cancelled' = 'announced',
  ): StopView => {
    const known = stopAt(aStop(times, { on: '2024-10-10', status }), at(now));
    if (known === undefined) throw new Error('Known by then.');
    return known;
  };
  const stale = (now: string, times: { arrive?: string; leave?: string }): string[] =>
    stopStale(view(`${now}[Asia/Seoul]`, times), made(`${now}[Asia/Seoul]`)).map(printed);
  const stay = { arrive: '2025-10-29', leave: '2025-10-30' };
  const end = '2025-10-30T15:00:00Z Was to end on 30 October 2025, after this page was made (29 October).';

  test.each([
    [
      'ahead: when it begins, and when it ends',
      '2025-10-20T12:00',
      stay,
      [
        '2025-10-28T15:00:00Z Was to begin on 29 October 2025, after this page was made (20 October).',
        '2025-10-30T15:00:00Z Was to end on 30 October 2025, after this page was made (20 October).',
      ],
    ],
    ['under way: when it ends', '2025-10-29T12:00', stay, [end]],
    [
      'the last day of a stay',
      '2024-12-31T12:00',
      { arrive: '2024-12-30', leave: '2025-01-01' },
      ['2025-01-01T15:00:00Z Was to end on 1 January 2025, after this page was made (31 December 2024).'],
    ],
    [
      'today, a whole day',
      '2025-10-30T12:00',
      { arrive: '2025-10-30', leave: '2025-10-30' },
      ['2025-10-30T15:00:00Z Was to end on 30 October 2025, after this page was made (30 October).'],
    ],
    [
      'today, for some hours',
      '2025-10-30T08:00',
      { arrive: '2025-10-30T10:00', leave: '2025-10-30T12:00' },
      [
        '2025-10-30T01:00:00Z Was to begin on 30 October 2025, after this page was made (30 October).',
        '2025-10-30T03:00:00Z Was to end on 30 October 2025, after this page was made (30 October).',
      ],
    ],
    [
      'only a departure, today',
      '2025-10-30T01:00',
      { leave: '2025-10-30T11:00' },
      ['2025-10-30T02:00:00Z Was to leave on 30 October 2025, after this page was made (30 October).'],
    ],
    [
      'only a departure on some day, that day',
      '2025-10-30T01:00',
      { leave: '2025-10-30' },
      ['2025-10-30T15:00:00Z Was to leave on 30 October 2025, after this page was made (30 October).'],
    ],
    [
      'only an arrival, ahead',
      '2025-10-20T01:00',
      { arrive: '2025-10-30' },
      ['2025-10-29T15:00:00Z Was to arrive on 30 October 2025, after this page was made (20 October).'],
    ],
    ['past', '2025-11-03T12:00', stay, []],
  ])('%s', (_, now, times, expected) => {
    expect(stale(now, times)).toEqual(expected);
  });

  test.each(['visited', 'cancelled'] as const)('%s and over, it never goes stale', (status) => {
    const when = '2025-11-03T12:00[Asia/Seoul]';
    expect(stopStale(view(when, stay, status), made(when))).toEqual([]);
  });

  test('in an edition never goes stale', () => {
    expect(stopStale(view('2025-10-20T12:00[Asia/Seoul]', stay), edition)).toEqual([]);
  });
});
