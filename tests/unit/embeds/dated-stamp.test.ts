import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datedDeadlineStamp, datedStopStamp } from '../../../src/embeds/dated-stamp.ts';
import { deadlineAt } from '../../../src/story/deadline.ts';
import { stopAt } from '../../../src/story/stop.ts';
import { longDate } from '../../../src/words/date.ts';
import { deadlineStamp } from '../../../src/words/deadline-words.ts';
import { anyDay, anyZone, instantWithin } from '../story/arbitrary.ts';
import { aDeadline, aStop, at } from '../story/blocks.ts';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

describe('the stamp of a deadline, where no script strikes it', () => {
  const stamp = (now: string, reach: string, zone = 'America/New_York', status = 'announced') => {
    const instant = at(now);
    const view = deadlineAt(aDeadline({ due: '2025-11-01', zone }, { on: '2025-10-10', status }), instant);
    return view && datedDeadlineStamp(view, { at: instant, reach: day(reach) });
  };

  test.each([
    ['weeks ahead', '2025-10-20T12:00[UTC]', '2025-10-20', 'Ahead as of 20 October 2025'],
    ['with older sources', '2025-10-28T12:00[UTC]', '2025-10-20', 'Ahead as of 20 October 2025'],
    // The newsroom has the 1st already, New York not yet.
    [
      'where it is still the day before',
      '2025-11-01T02:00[UTC]',
      '2025-11-01',
      'Ahead as of 31 October 2025',
    ],
    ['on the day', '2025-11-01T12:00[UTC]', '2025-11-01', 'Due on this day'],
    ['on the day, with older sources', '2025-11-01T12:00[UTC]', '2025-10-30', 'Ahead as of 30 October 2025'],
    ['past', '2025-11-03T12:00[UTC]', '2025-11-03', 'Outcome not known to us'],
  ])('%s', (_, now, reach, word) => {
    expect(stamp(now, reach)?.word).toBe(word);
  });

  test.each([
    ['paused', 'Paused'],
    ['withdrawn', 'Withdrawn'],
    ['met', 'Met'],
    ['took-effect', 'Took effect'],
    ['struck-down', 'Struck down'],
  ])('%s is said as everywhere', (status, word) => {
    expect(stamp('2025-10-20T12:00[UTC]', '2025-10-20', 'UTC', status)?.word).toBe(word);
  });

  test('names only a day before the date, and none of which the sources don’t speak', () => {
    let ahead = 0;
    fc.assert(
      fc.property(anyDay(), anyZone(), instantWithin(), anyDay(), (due, zone, instant, reach) => {
        const block = deadlineAt(aDeadline({ due, zone }, { on: '2025-01-01' }), instant);
        if (block === undefined) return;
        const { word } = datedDeadlineStamp(block, { at: instant, reach: day(reach) });
        expect(word).not.toBe(deadlineStamp.ahead.word);
        expect(word).not.toBe(deadlineStamp.today.word);
        const named = /^Ahead as of (.+)$/.exec(word)?.[1];
        if (named === undefined) return;
        ahead += 1;
        const there = instant.toZonedDateTimeISO(zone).toPlainDate();
        const days = [day(reach), there].filter((each) => longDate(each) === named);
        expect(days, named).not.toEqual([]);
        for (const each of days) {
          expect(Temporal.PlainDate.compare(each, day(due))).toBeLessThan(0);
          expect(Temporal.PlainDate.compare(each, day(reach))).toBeLessThanOrEqual(0);
          expect(Temporal.PlainDate.compare(each, there)).toBeLessThanOrEqual(0);
        }
      }),
    );
    expect(ahead).toBeGreaterThan(0);
  });
});

describe('the stamp of a stop, where no script strikes it', () => {
  const stamp = (now: string, reach: string, status: 'announced' | 'visited' | 'cancelled' = 'announced') => {
    const instant = at(now);
    const view = stopAt(
      aStop({ arrive: '2025-10-29', leave: '2025-10-31' }, { on: '2025-10-10', status }),
      instant,
    );
    return view && datedStopStamp(view, { at: instant, reach: day(reach) }).word;
  };

  test.each([
    ['ahead', '2025-10-20T12:00[UTC]', '2025-10-20', 'Ahead as of 20 October 2025'],
    ['under way', '2025-10-30T03:00[UTC]', '2025-10-30', 'Under way as of 30 October 2025'],
    ['under way, with older sources', '2025-10-30T03:00[UTC]', '2025-10-25', 'Ahead as of 25 October 2025'],
    // 16:00 in London is the next day in Seoul.
    ['under way, by its own calendar', '2025-10-28T16:00[UTC]', '2025-10-28', 'Ahead as of 28 October 2025'],
    ['past without a record', '2025-11-02T12:00[UTC]', '2025-11-02', 'Outcome not known'],
  ])('%s', (_, now, reach, word) => {
    expect(stamp(now, reach)).toBe(word);
  });

  test('is that of everywhere when it is over or off', () => {
    expect(stamp('2025-11-02T12:00[UTC]', '2025-11-02', 'visited')).toBe('Done');
    expect(stamp('2025-10-20T12:00[UTC]', '2025-10-20', 'cancelled')).toBe('Cancelled');
  });

  test('says of a single day only that it is that day', () => {
    const instant = at('2025-10-30T03:00[UTC]');
    const view = stopAt(aStop({ arrive: '2025-10-30', leave: '2025-10-30' }, { on: '2025-10-10' }), instant);
    expect(view?.phase).toBe('today');
    expect(view && datedStopStamp(view, { at: instant, reach: day('2025-10-30') }).word).toBe(
      'Due on this day',
    );
  });
});
