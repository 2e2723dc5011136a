import { expect, test } from 'vitest';
import { checkClock, clockFault, isBefore, spanOf } from '../../../src/story/check/clock.ts';
import { maximal, printed } from './maximal.ts';

test.each([
  // A day, and a minute, that exist once.
  ['2025-10-30', 'Asia/Seoul'],
  ['2025-10-30T11:00', 'Asia/Seoul'],
  ['2025-10-30T11:00+09:00', 'Asia/Seoul'],
  // The last minute before a gap and the first behind it; the same around a fold.
  ['2025-03-30T01:59', 'Europe/Berlin'],
  ['2025-03-30T03:00', 'Europe/Berlin'],
  ['2025-10-26T01:59', 'Europe/Berlin'],
  ['2025-10-26T03:00', 'Europe/Berlin'],
  ['2025-10-26T02:30+02:00', 'Europe/Berlin'],
  ['2025-10-26T02:30+01:00', 'Europe/Berlin'],
  ['2025-03-09T01:59', 'America/New_York'],
  ['2025-03-09T03:00', 'America/New_York'],
  ['2025-11-02T01:30-04:00', 'America/New_York'],
  ['2025-11-02T01:30-05:00', 'America/New_York'],
  // Lord Howe's clocks change by half an hour.
  ['2025-10-05T02:30', 'Australia/Lord_Howe'],
  ['2025-04-06T01:29', 'Australia/Lord_Howe'],
  ['2025-04-06T01:45+10:30', 'Australia/Lord_Howe'],
  ['2011-12-29', 'Pacific/Apia'],
  ['2011-12-31', 'Pacific/Apia'],
  // A day whose midnight is skipped is still a day.
  ['2018-11-04', 'America/Sao_Paulo'],
])('%s exists in %s', (when, zone) => {
  expect(clockFault(when, zone)).toBeUndefined();
});

test.each([
  ['gap', '2025-03-30T02:00', 'Europe/Berlin', ['2025-03-30T01:59', '2025-03-30T03:00']],
  ['gap', '2025-03-30T02:59', 'Europe/Berlin', ['2025-03-30T01:59', '2025-03-30T03:00']],
  ['gap with offset', '2025-03-30T02:30+01:00', 'Europe/Berlin', ['2025-03-30T01:59', '2025-03-30T03:00']],
  ['fold', '2025-10-26T02:00', 'Europe/Berlin', ['2025-10-26T02:00+02:00', '2025-10-26T02:00+01:00']],
  ['fold', '2025-10-26T02:59', 'Europe/Berlin', ['2025-10-26T02:59+02:00', '2025-10-26T02:59+01:00']],
  ['fold, other offset', '2025-10-26T02:30+00:00', 'Europe/Berlin', ['2025-10-26T03:30']],
  ['UTC in another zone', '2025-10-30T12:00+00:00', 'Asia/Seoul', ['2025-10-30T21:00']],
  ['UTC in a fold', '2025-10-26T01:30+00:00', 'Europe/Berlin', ['2025-10-26T02:30+01:00']],
  ['gap', '2025-03-09T02:00', 'America/New_York', ['2025-03-09T01:59', '2025-03-09T03:00']],
  ['fold', '2025-11-02T01:00', 'America/New_York', ['2025-11-02T01:00-04:00', '2025-11-02T01:00-05:00']],
  [
    'winter offset in summer',
    '2025-07-01T12:00-05:00',
    'America/New_York',
    ['2025-07-01T12:00-04:00', '2025-07-01T13:00'],
  ],
  ['half-hour gap', '2025-10-05T02:15', 'Australia/Lord_Howe', ['2025-10-05T01:59', '2025-10-05T02:30']],
  [
    'half-hour fold',
    '2025-04-06T01:30',
    'Australia/Lord_Howe',
    ['2025-04-06T01:30+11:00', '2025-04-06T01:30+10:30'],
  ],
  ['skipped day', '2011-12-30', 'Pacific/Apia', ['2011-12-29', '2011-12-31']],
  ['minute of a skipped day', '2011-12-30T12:00', 'Pacific/Apia', ['2011-12-29T23:59', '2011-12-31T00:00']],
  ['skipped midnight', '2018-11-04T00:00', 'America/Sao_Paulo', ['2018-11-03T23:59', '2018-11-04T01:00']],
])('%s: %s in %s', (_, when, zone, valid) => {
  expect(clockFault(when, zone)?.valid).toEqual(valid);
});

test('what is offered exists', () => {
  for (const when of ['2025-03-30T02:30', '2025-10-26T02:30', '2025-10-26T12:00+09:00']) {
    for (const valid of clockFault(when, 'Europe/Berlin')?.valid ?? []) {
      expect(clockFault(valid, 'Europe/Berlin')).toBeUndefined();
    }
  }
});

test('a day covers its hours, also where it is shorter or longer', () => {
  const hours = (day: string, zone: string): number => {
    const { from, to } = spanOf(day, zone);
    return from.until(to).total('hours');
  };
  expect(hours('2025-10-30', 'Asia/Seoul')).toBe(24);
  expect(hours('2025-03-30', 'Europe/Berlin')).toBe(23);
  expect(hours('2025-10-26', 'Europe/Berlin')).toBe(25);
  expect(hours('2025-10-05', 'Australia/Lord_Howe')).toBe(23.5);
});

test.each([
  ['2025-10-29', '2025-10-30', true],
  ['2025-10-30', '2025-10-30', false],
  ['2025-10-30', '2025-10-30T11:00', false],
  ['2025-10-30T11:00', '2025-10-30', false],
  ['2025-10-30T10:59', '2025-10-30T11:00', true],
  ['2025-10-30T11:00', '2025-10-30T11:00', false],
])('%s is before %s: %s', (one, other, before) => {
  expect(isBefore(spanOf(one, 'Asia/Seoul'), spanOf(other, 'Asia/Seoul'))).toBe(before);
});

// Every field that holds a time is read in the zone of its own block, the newsroom's where it has none.
test.each([
  ['stops.0.leave', '2025-03-09T02:30'],
  ['stops.2.arrive', '1988-05-08T02:30'],
  ['stops.2.states.1.leave', '1988-05-08T02:30'],
  ['stops.2.states.0.on', '1988-05-08T02:30'],
  ['stops.2.engagements.0.at', '1988-05-08T02:30'],
  ['stops.2.engagements.0.states.1.at', '1988-05-08T02:30'],
  ['stops.2.engagements.0.states.1.on', '1988-05-08T02:30'],
  ['deadlines.0.due', '2025-03-09T02:30'],
  ['deadlines.0.states.0.on', '2025-03-09T02:30'],
  ['deadlines.0.states.2.due', '2025-03-09T02:30'],
  ['figures.0.states.0.on', '2025-03-09T02:30'],
  ['figures.0.threats.0.on', '2025-03-09T02:30'],
  ['figures.0.threats.0.from', '2025-03-09T02:30'],
  ['people.0.states.0.on', '2011-12-30'],
  ['claims.0.states.0.on', '2011-12-30'],
  ['unknowns.0.states.0.on', '2011-12-30'],
  ['offers.0.states.0.on', '2011-12-30'],
  ['terms.0.states.0.on', '2011-12-30'],
  ['updates.0.on', '2011-12-30'],
])('%s is checked', (field, when) => {
  const path = field.replaceAll(/\.(\d+)/g, '[$1]');
  const faults = printed(checkClock(maximal({ [field]: when }), 'Pacific/Apia'));
  expect(faults.map((fault) => fault.split(':')[0])).toEqual([path]);
});

test('offers both cures', () => {
  expect(printed(checkClock(maximal({ 'deadlines.0.due': '2025-11-02T01:30' }), 'UTC'))).toEqual([
    'deadlines[0].due: Clocks in America/New_York show 2025-11-02T01:30 twice; the offset says which is meant. | ' +
      'due: <2025-11-02T01:30-04:00 or 2025-11-02T01:30-05:00>',
  ]);
});
