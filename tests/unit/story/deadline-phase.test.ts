import { describe, expect, test } from 'vitest';
import { deadlinePhase, waitedFor, type DeadlineStatus } from '../../../src/story/deadline-phase.ts';
import { at, momentIn } from './blocks.ts';

describe('without an ending on record the calendar decides', () => {
  const statuses: readonly DeadlineStatus[] = ['announced', 'moved'];
  test.each([
    ['a day ahead', 'America/New_York', '2025-11-01', '2025-10-31T23:59[America/New_York]', 'ahead'],
    ['its first minute', 'America/New_York', '2025-11-01', '2025-11-01T00:00[America/New_York]', 'today'],
    ['its last minute', 'America/New_York', '2025-11-01', '2025-11-01T23:59[America/New_York]', 'today'],
    [
      'the minute after',
      'America/New_York',
      '2025-11-01',
      '2025-11-02T00:00[America/New_York]',
      'outcome-unknown',
    ],
    [
      'a minute, the day before',
      'America/New_York',
      '2025-11-10T00:01',
      '2025-11-09T23:59[America/New_York]',
      'ahead',
    ],
    [
      'a minute, that day',
      'America/New_York',
      '2025-11-10T00:01',
      '2025-11-10T00:00[America/New_York]',
      'today',
    ],
    [
      'a minute, at it',
      'America/New_York',
      '2025-11-10T00:01',
      '2025-11-10T00:01[America/New_York]',
      'outcome-unknown',
    ],
    [
      'a minute, after it',
      'America/New_York',
      '2025-11-10T00:01',
      '2025-11-10T00:02[America/New_York]',
      'outcome-unknown',
    ],
    // The same instant, on either side of the date line.
    ['a day in the far east', 'Pacific/Kiritimati', '2025-11-01', '2025-11-01T09:30[UTC]', 'today'],
    ['over in the far east', 'Pacific/Kiritimati', '2025-11-01', '2025-11-01T10:30[UTC]', 'outcome-unknown'],
    ['not begun in the far west', 'Pacific/Pago_Pago', '2025-11-01', '2025-11-01T10:30[UTC]', 'ahead'],
    ['begun in the far west', 'Pacific/Pago_Pago', '2025-11-01', '2025-11-01T11:00[UTC]', 'today'],
    ['still running in the far west', 'Pacific/Pago_Pago', '2025-11-01', '2025-11-02T10:59[UTC]', 'today'],
    // Days of 23 and of 25 hours.
    ['the end of a short day', 'Europe/Berlin', '2025-03-30', '2025-03-30T21:59[UTC]', 'today'],
    ['after a short day', 'Europe/Berlin', '2025-03-30', '2025-03-30T22:00[UTC]', 'outcome-unknown'],
    ['the end of a long day', 'America/New_York', '2025-11-02', '2025-11-03T04:59[UTC]', 'today'],
    ['after a long day', 'America/New_York', '2025-11-02', '2025-11-03T05:00[UTC]', 'outcome-unknown'],
    [
      'the first 01:30, when the second is meant',
      'America/New_York',
      '2025-11-02T01:30-05:00',
      '2025-11-02T05:30[UTC]',
      'today',
    ],
    [
      'the second 01:30',
      'America/New_York',
      '2025-11-02T01:30-05:00',
      '2025-11-02T06:30[UTC]',
      'outcome-unknown',
    ],
  ])('%s', (_, zone, due, instant, phase) => {
    for (const status of statuses)
      expect(deadlinePhase(status, momentIn(zone, due), at(instant))).toBe(phase);
  });
});

describe('what is on record speaks for itself, before, on and after the date', () => {
  test.each(['paused', 'withdrawn', 'met', 'took-effect', 'struck-down'] as const)('%s', (status) => {
    const due = momentIn('America/New_York', '2025-11-01');
    for (const day of ['2025-10-01', '2025-11-01', '2026-11-01']) {
      expect(deadlinePhase(status, due, at(`${day}T12:00[America/New_York]`))).toBe(status);
    }
  });
});

describe('how far off a date is matters to those who waited for it', () => {
  const due = momentIn('America/New_York', '2025-11-01');
  const [before, after] = [
    at('2025-10-30T12:00[America/New_York]'),
    at('2025-11-03T12:00[America/New_York]'),
  ];
  test.each([
    ['ahead', true, true],
    ['today', true, true],
    ['paused', true, true],
    ['outcome-unknown', true, true],
    ['met', false, true],
    ['took-effect', false, true],
    ['struck-down', false, true],
    ['withdrawn', false, false],
  ] as const)('%s: before it %s, after it %s', (phase, early, late) => {
    // What became of a date isn’t known only once it is past.
    if (phase !== 'outcome-unknown') expect(waitedFor({ phase, due }, before)).toBe(early);
    expect(waitedFor({ phase, due }, after)).toBe(late);
  });
});
