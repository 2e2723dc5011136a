import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../../../src/client/civil-date.ts';
import { dayDistanceWords } from '../../../src/words/day-distance.ts';
import { at } from '../story/blocks.ts';

/** How far a civil date lies from a time, on the calendar of a zone. */
const dayDistance = (date: string, zone: string, time: number): string =>
  dayDistanceWords(civilDate(time, zone), date);

const now = (text: string): number => at(text).epochMilliseconds;

describe('in words', () => {
  const noon = now('2025-10-23T12:00[America/New_York]');
  test.each([
    ['2025-10-23', 'Today'],
    ['2025-10-24', 'Tomorrow'],
    ['2025-10-22', 'Yesterday'],
    ['2025-11-01', 'In 9 days'],
    ['2025-10-14', '9 days ago'],
    ['2025-11-12', 'In 20 days'],
    ['2025-11-13', 'In 3 weeks'],
    ['2025-10-02', '3 weeks ago'],
    ['2025-11-19', 'In 3 weeks'],
    ['2025-09-26', '3 weeks ago'],
    ['2025-12-22', 'In 8 weeks'],
    ['2025-12-23', 'In 2 months'],
    ['2025-08-24', '8 weeks ago'],
    ['2025-08-23', '2 months ago'],
    ['2024-10-06', '12 months ago'],
    ['2026-11-09', 'In 12 months'],
    ['2026-10-23', 'In 12 months'],
    ['2027-10-22', 'In 23 months'],
    ['2027-10-23', 'In 2 years'],
    ['2022-10-24', '2 years ago'],
    ['1925-10-23', '100 years ago'],
    ['2999-12-31', 'In 974 years'],
  ])('%s', (date, words) => {
    expect(dayDistance(date, 'America/New_York', noon)).toBe(words);
  });
});

describe('counts civil days of the place', () => {
  test.each([
    ['a minute to midnight', '2025-10-24', 'Asia/Seoul', '2025-10-23T23:59[Asia/Seoul]', 'Tomorrow'],
    ['midnight', '2025-10-24', 'Asia/Seoul', '2025-10-24T00:00[Asia/Seoul]', 'Today'],
    // The same instant, two dates apart.
    ['far east', '2025-10-31', 'Pacific/Kiritimati', '2025-10-30T10:30[UTC]', 'Today'],
    ['far west', '2025-10-31', 'Pacific/Pago_Pago', '2025-10-30T10:30[UTC]', 'In 2 days'],
    // Days of 23 and 25 hours.
    ['over a short day', '2025-03-31', 'Europe/Berlin', '2025-03-29T23:59[Europe/Berlin]', 'In 2 days'],
    ['the short day', '2025-03-30', 'Europe/Berlin', '2025-03-30T23:59[Europe/Berlin]', 'Today'],
    ['the last minute of the long day', '2025-10-26', 'Europe/Berlin', '2025-10-26T22:59[UTC]', 'Today'],
    ['over a long day', '2025-10-27', 'Europe/Berlin', '2025-10-25T00:00[Europe/Berlin]', 'In 2 days'],
    ['the long day in New York', '2025-11-02', 'America/New_York', '2025-11-03T04:59[UTC]', 'Today'],
    ['after it', '2025-11-02', 'America/New_York', '2025-11-03T05:00[UTC]', 'Yesterday'],
  ])('%s', (_, date, zone, instant, words) => {
    expect(dayDistance(date, zone, now(instant))).toBe(words);
  });

  test('says no more weeks, months or years than are full, as Temporal counts them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: -4000, max: 4000 }), (time, days) => {
        const today = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO('UTC').toPlainDate();
        const date = today.add({ days });
        const [, count, unit] =
          /(\d+) (week|month|year)s/.exec(dayDistance(date.toString(), 'UTC', time)) ?? [];
        if (count === undefined || unit === undefined) return;
        const far = { [`${unit}s`]: Number(count) };
        const [first, last] = days < 0 ? [date, today] : [today, date];
        expect(Temporal.PlainDate.compare(first.add(far), last)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('as Temporal does', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      'Europe/Berlin',
      'America/New_York',
    );
    fc.assert(
      fc.property(
        zones,
        fc.integer({ min: 0, max: 4e12 }),
        fc.integer({ min: 2, max: 20 }),
        (zone, time, days) => {
          const today = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone).toPlainDate();
          expect(dayDistance(today.add({ days }).toString(), zone, time)).toBe(`In ${days} days`);
          expect(dayDistance(today.subtract({ days }).toString(), zone, time)).toBe(`${days} days ago`);
        },
      ),
    );
  });
});
