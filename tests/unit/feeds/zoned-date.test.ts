import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ZonedDate } from '../../../src/feeds/zoned-date.ts';
import { anyZone, instantWithin } from '../story/arbitrary.ts';

describe('a date of a feed', () => {
  test.each([
    ['2025-10-30T11:00:00+09:00[Asia/Seoul]', 'Thu, 30 Oct 2025 11:00:00 +0900', '2025-10-30T11:00:00+09:00'],
    [
      '2025-11-01T00:00:00-04:00[America/New_York]',
      'Sat, 01 Nov 2025 00:00:00 -0400',
      '2025-11-01T00:00:00-04:00',
    ],
    ['2026-01-05T23:59:30[Asia/Kathmandu]', 'Mon, 05 Jan 2026 23:59:30 +0545', '2026-01-05T23:59:30+05:45'],
    ['2026-11-23T09:00:00[UTC]', 'Mon, 23 Nov 2026 09:00:00 +0000', '2026-11-23T09:00:00+00:00'],
    // The day before and the day after in UTC, where that is another month.
    ['2025-11-01T08:00:00[Asia/Seoul]', 'Sat, 01 Nov 2025 08:00:00 +0900', '2025-11-01T08:00:00+09:00'],
    ['2025-10-31T20:30:00[America/New_York]', 'Fri, 31 Oct 2025 20:30:00 -0400', '2025-10-31T20:30:00-04:00'],
    ['2026-11-23T09:00:00.987[UTC]', 'Mon, 23 Nov 2026 09:00:00 +0000', '2026-11-23T09:00:00+00:00'],
  ])('%s carries the offset of its zone', (zoned, rfc822, rfc3339) => {
    const date = new ZonedDate(Temporal.ZonedDateTime.from(zoned));
    expect(date.toUTCString()).toBe(rfc822);
    expect(date.toISOString()).toBe(rfc3339);
  });

  test.each([
    ['1970-06-01T12:00:00[Africa/Monrovia]', 'Mon, 01 Jun 1970 12:00:00 -0044'],
    ['0999-12-31T00:00:00[UTC]', 'Tue, 31 Dec 0999 00:00:00 +0000'],
  ])('%s has an offset of four digits and a year of four', (zoned, rfc822) => {
    expect(new ZonedDate(Temporal.ZonedDateTime.from(zoned)).toUTCString()).toBe(rfc822);
  });

  test('is read back as the same instant, in both forms', () => {
    fc.assert(
      fc.property(instantWithin(), anyZone(), (instant, zone) => {
        const seconds = instant.round({ smallestUnit: 'second', roundingMode: 'floor' });
        const date = new ZonedDate(seconds.toZonedDateTimeISO(zone));
        expect(Date.parse(date.toUTCString())).toBe(seconds.epochMilliseconds);
        expect(Date.parse(date.toISOString())).toBe(seconds.epochMilliseconds);
        expect(date.getTime()).toBe(seconds.epochMilliseconds);
      }),
    );
  });
});
