import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begun, dateAt, dayBegun, over } from '../../../src/story/moment.ts';
import { at, momentIn } from './blocks.ts';

describe('a day is the whole civil day of its zone', () => {
  test.each([
    ['Pacific/Kiritimati', '2025-10-30', '2025-10-29T10:00Z', 24],
    ['Pacific/Pago_Pago', '2025-10-30', '2025-10-30T11:00Z', 24],
    ['Asia/Seoul', '2025-10-30', '2025-10-29T15:00Z', 24],
    ['America/New_York', '2025-10-30', '2025-10-30T04:00Z', 24],
    ['Europe/Berlin', '2025-03-30', '2025-03-29T23:00Z', 23],
    ['Europe/Berlin', '2025-10-26', '2025-10-25T22:00Z', 25],
    ['America/New_York', '2025-11-02', '2025-11-02T04:00Z', 25],
    ['Australia/Lord_Howe', '2025-10-05', '2025-10-04T13:30Z', 23.5],
    // Clocks went from 24:00 to 01:00: the day has no midnight.
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00Z', 23],
    // The day after it was skipped at the date line, so it ends where the one after that begins.
    ['Pacific/Apia', '2011-12-29', '2011-12-29T10:00Z', 24],
    ['UTC', '2024-02-29', '2024-02-29T00:00Z', 24],
  ])('%s %s', (zone, text, start, hours) => {
    const day = momentIn(zone, text);
    expect(day.precision).toBe('day');
    expect(day.date.toString()).toBe(text);
    expect(day.start.toString({ smallestUnit: 'minute' })).toBe(start);
    expect(day.end.since(day.start).total('hours')).toBe(hours);
  });
});

describe('a minute is one instant', () => {
  test.each([
    ['Asia/Seoul', '2025-10-30T11:00', '2025-10-30T02:00Z', '2025-10-30'],
    ['Pacific/Kiritimati', '2025-10-30T00:00', '2025-10-29T10:00Z', '2025-10-30'],
    ['Pacific/Pago_Pago', '2025-10-30T23:59', '2025-10-31T10:59Z', '2025-10-30'],
    // The hour that comes twice: the offset says which.
    ['America/New_York', '2025-11-02T01:30-04:00', '2025-11-02T05:30Z', '2025-11-02'],
    ['America/New_York', '2025-11-02T01:30-05:00', '2025-11-02T06:30Z', '2025-11-02'],
    ['Europe/Berlin', '2025-10-26T02:30+01:00', '2025-10-26T01:30Z', '2025-10-26'],
    ['UTC', '2025-10-30T11:00+00:00', '2025-10-30T11:00Z', '2025-10-30'],
  ])('%s %s', (zone, text, start, date) => {
    const minute = momentIn(zone, text);
    expect(minute.precision).toBe('minute');
    expect(minute.start.toString({ smallestUnit: 'minute' })).toBe(start);
    expect(minute.end.equals(minute.start)).toBe(true);
    expect(minute.date.toString()).toBe(date);
  });

  test.each([
    ['an hour that is skipped', 'Europe/Berlin', '2025-03-30T02:30'],
    ['an hour that comes twice, without its offset', 'Europe/Berlin', '2025-10-26T02:30'],
    ['the offset of another season', 'America/New_York', '2025-11-01T01:30-05:00'],
    ['the offset of another place', 'Asia/Seoul', '2025-10-30T11:00+01:00'],
  ])('%s is refused', (_, zone, text) => {
    expect(() => momentIn(zone, text)).toThrow(RangeError);
  });
});

describe('the edges', () => {
  const day = momentIn('Asia/Seoul', '2025-10-30');
  const minute = momentIn('Asia/Seoul', '2025-10-30T11:00');

  test.each([
    ['a day, the minute before', day, '2025-10-29T23:59[Asia/Seoul]', false, false],
    ['a day, its first minute', day, '2025-10-30T00:00[Asia/Seoul]', true, false],
    ['a day, its last minute', day, '2025-10-30T23:59[Asia/Seoul]', true, false],
    ['a day, the next midnight', day, '2025-10-31T00:00[Asia/Seoul]', true, true],
    ['a minute, the minute before', minute, '2025-10-30T10:59[Asia/Seoul]', false, false],
    ['a minute, at it', minute, '2025-10-30T11:00[Asia/Seoul]', true, true],
    ['a minute, the minute after', minute, '2025-10-30T11:01[Asia/Seoul]', true, true],
  ])('%s', (_, moment, instant, hasBegun, isOver) => {
    expect(begun(moment, at(instant))).toBe(hasBegun);
    expect(over(moment, at(instant))).toBe(isOver);
  });
});

test.each([
  ['Asia/Seoul', '2025-10-30T00:00', true],
  ['Asia/Seoul', '2025-10-29T23:59', false],
  ['Pacific/Kiritimati', '2025-10-30T00:00', true],
  ['America/Anchorage', '2025-10-29T23:59', false],
])('whether a day has begun, in %s at %s', (zone, time, expected) => {
  expect(dayBegun('2025-10-30', zone, at(`${time}[${zone}]`))).toBe(expected);
});

test('it is two dates at once on the two sides of the date line', () => {
  const noon = at('2025-10-30T10:30[UTC]');
  expect(dateAt(noon, 'Pacific/Kiritimati').toString()).toBe('2025-10-31');
  expect(dateAt(noon, 'Pacific/Pago_Pago').toString()).toBe('2025-10-29');
});

test('every instant of a day has its date, and the instants beside it have not', () => {
  const zones = [
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kathmandu',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 3000 }),
      fc.double({ min: 0, max: 0.999_999, noNaN: true }),
      (zone, days, share) => {
        const date = Temporal.PlainDate.from('2020-01-01').add({ days });
        const day = momentIn(zone, date.toString());
        const length = day.end.epochMilliseconds - day.start.epochMilliseconds;
        const within = day.start.add({ milliseconds: Math.floor(length * share) });
        expect(dateAt(within, zone).equals(date)).toBe(true);
        expect(dateAt(day.end, zone).equals(date)).toBe(false);
        expect(dateAt(day.start.subtract({ milliseconds: 1 }), zone).equals(date)).toBe(false);
      },
    ),
  );
});
