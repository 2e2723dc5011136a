import { describe, expect, test } from 'vitest';
import {
  clockTime,
  dateRange,
  longDate,
  machineDate,
  offsetName,
  shortDate,
  shortDateRange,
  shortDateYear,
  weekdayName,
  zoneName,
} from '../../../src/words/date.ts';
import { at, momentIn } from '../story/blocks.ts';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

describe('one date', () => {
  test.each([
    ['2025-10-30', '30 October 2025', '30 Oct', '30 Oct 2025', 'Thursday'],
    ['2025-09-01', '1 September 2025', '1 Sept', '1 Sept 2025', 'Monday'],
    ['2024-02-29', '29 February 2024', '29 Feb', '29 Feb 2024', 'Thursday'],
    ['2026-01-01', '1 January 2026', '1 Jan', '1 Jan 2026', 'Thursday'],
    ['1969-12-31', '31 December 1969', '31 Dec', '31 Dec 1969', 'Wednesday'],
  ])('%s', (text, long, short, year, weekday) => {
    expect(longDate(day(text))).toBe(long);
    expect(shortDate(day(text))).toBe(short);
    expect(shortDateYear(day(text))).toBe(year);
    expect(weekdayName(day(text))).toBe(weekday);
  });
});

describe('a range', () => {
  test.each([
    ['2025-10-24', '2025-10-30', '24–30 October 2025', '24–30 Oct'],
    ['2025-10-30', '2025-11-02', '30 October – 2 November 2025', '30 Oct – 2 Nov'],
    ['2025-12-30', '2026-01-02', '30 December 2025 – 2 January 2026', '30 Dec 2025 – 2 Jan 2026'],
    ['2025-10-30', '2025-10-30', '30 October 2025', '30 Oct'],
    ['2025-10-01', '2025-10-31', '1–31 October 2025', '1–31 Oct'],
  ])('%s to %s', (first, last, long, short) => {
    expect(dateRange(day(first), day(last))).toBe(long);
    expect(shortDateRange(day(first), day(last))).toBe(short);
  });
});

describe('an offset', () => {
  test.each([
    ['Asia/Seoul', '2025-10-30', 'UTC+9'],
    ['Asia/Kathmandu', '2025-10-30', 'UTC+5:45'],
    ['America/St_Johns', '2025-12-30', 'UTC−3:30'],
    ['America/New_York', '2025-11-01', 'UTC−4'],
    ['America/New_York', '2025-11-03', 'UTC−5'],
    ['Pacific/Kiritimati', '2025-10-30', 'UTC+14'],
    ['Pacific/Pago_Pago', '2025-10-30', 'UTC−11'],
    ['Pacific/Marquesas', '2025-10-30', 'UTC−9:30'],
    ['Europe/London', '2025-12-30', 'UTC'],
    ['Europe/London', '2025-07-30', 'UTC+1'],
    ['UTC', '2025-10-30', 'UTC'],
    // Half an hour behind, so that only the minutes carry the sign.
    ['Africa/Monrovia', '1971-06-01', 'UTC−0:44'],
  ])('%s on %s', (zone, date, name) => {
    expect(offsetName(zone, at(`${date}T12:00[UTC]`))).toBe(name);
  });

  test('is that of the very instant', () => {
    expect(offsetName('Europe/Berlin', at('2025-10-26T00:59[UTC]'))).toBe('UTC+2');
    expect(offsetName('Europe/Berlin', at('2025-10-26T01:00[UTC]'))).toBe('UTC+1');
  });
});

test.each([
  ['Asia/Seoul', 'Seoul time'],
  ['America/New_York', 'New York time'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires time'],
  ['America/Port-au-Prince', 'Port-au-Prince time'],
  ['UTC', 'UTC'],
  ['Etc/UTC', 'UTC'],
  ['Etc/GMT', 'UTC'],
  // IANA writes these with the sign turned round.
  ['Etc/GMT+5', 'UTC−5'],
  ['Etc/GMT-14', 'UTC+14'],
])('the zone %s is called %s', (zone, name) => {
  expect(zoneName(zone)).toBe(name);
});

describe('what a moment prints', () => {
  test.each([
    ['Asia/Seoul', '2025-10-30', undefined, '2025-10-30'],
    ['Asia/Seoul', '2025-10-30T11:00', '11:00', '2025-10-30T11:00+09:00'],
    ['America/New_York', '2025-11-10T00:01', '00:01', '2025-11-10T00:01-05:00'],
    ['America/New_York', '2025-11-02T01:30-04:00', '01:30', '2025-11-02T01:30-04:00'],
    ['America/New_York', '2025-11-02T01:30-05:00', '01:30', '2025-11-02T01:30-05:00'],
    ['Asia/Kathmandu', '2025-10-30T23:59', '23:59', '2025-10-30T23:59+05:45'],
    ['UTC', '2025-10-30T00:00', '00:00', '2025-10-30T00:00+00:00'],
  ])('%s %s', (zone, text, clock, machine) => {
    expect(clockTime(momentIn(zone, text))).toBe(clock);
    expect(machineDate(momentIn(zone, text))).toBe(machine);
  });
});
