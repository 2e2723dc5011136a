import { describe, expect, test } from 'vitest';
import { stopPhase, type StopPhase, type StopStatus } from '../../../src/story/stop-phase.ts';
import { at, momentIn } from './blocks.ts';

const stay = (arrive: string | undefined, leave: string | undefined, zone: string) => ({
  arrive: arrive === undefined ? undefined : momentIn(zone, arrive),
  leave: leave === undefined ? undefined : momentIn(zone, leave),
});

type Row = readonly [
  what: string,
  status: StopStatus,
  arrive: string | undefined,
  leave: string | undefined,
  now: string,
  phase: StopPhase,
];

const seoul: readonly Row[] = [
  ['a stay of some days, before it', 'announced', '2025-10-29', '2025-10-30', '2025-10-28T23:59', 'ahead'],
  ['its first minute', 'announced', '2025-10-29', '2025-10-30', '2025-10-29T00:00', 'under-way'],
  ['its last minute', 'confirmed', '2025-10-29', '2025-10-30', '2025-10-30T23:59', 'under-way'],
  [
    'over, and nobody says so',
    'confirmed',
    '2025-10-29',
    '2025-10-30',
    '2025-10-31T00:00',
    'outcome-unknown',
  ],
  ['over, on record', 'visited', '2025-10-29', '2025-10-30', '2025-10-31T00:00', 'visited'],
  ['on record while it lasts', 'visited', '2025-10-29', '2025-10-30', '2025-10-29T12:00', 'under-way'],
  ['on record on its last day', 'visited', '2025-10-29', '2025-10-30', '2025-10-30T12:00', 'visited'],
  ['one day, before it', 'announced', '2025-10-30', '2025-10-30', '2025-10-29T23:59', 'ahead'],
  ['one day, all day', 'announced', '2025-10-30', '2025-10-30', '2025-10-30T00:00', 'today'],
  ['one day, its last minute', 'moved', '2025-10-30', '2025-10-30', '2025-10-30T23:59', 'today'],
  ['one day, on record that day', 'visited', '2025-10-30', '2025-10-30', '2025-10-30T12:00', 'visited'],
  ['one day, after it', 'moved', '2025-10-30', '2025-10-30', '2025-10-31T00:00', 'outcome-unknown'],
  [
    'known to the minute, the day before',
    'announced',
    '2025-10-30T11:00',
    '2025-10-30T13:00',
    '2025-10-29T12:00',
    'ahead',
  ],
  [
    'known to the minute, that morning',
    'announced',
    '2025-10-30T11:00',
    '2025-10-30T13:00',
    '2025-10-30T10:59',
    'today',
  ],
  [
    'known to the minute, at arrival',
    'announced',
    '2025-10-30T11:00',
    '2025-10-30T13:00',
    '2025-10-30T11:00',
    'under-way',
  ],
  [
    'known to the minute, before leaving',
    'announced',
    '2025-10-30T11:00',
    '2025-10-30T13:00',
    '2025-10-30T12:59',
    'under-way',
  ],
  [
    'known to the minute, at leaving',
    'announced',
    '2025-10-30T11:00',
    '2025-10-30T13:00',
    '2025-10-30T13:00',
    'outcome-unknown',
  ],
  ['a minute, then a day', 'announced', '2025-10-30T11:00', '2025-10-30', '2025-10-30T20:00', 'under-way'],
  ['a start, before it', 'announced', undefined, '2025-10-24T23:00', '2025-10-23T23:00', 'ahead'],
  ['a start, that day', 'announced', undefined, '2025-10-24T23:00', '2025-10-24T22:59', 'today'],
  ['a start, left', 'visited', undefined, '2025-10-24T23:00', '2025-10-24T23:00', 'visited'],
  [
    'a start on record before it is left',
    'visited',
    undefined,
    '2025-10-24T23:00',
    '2025-10-24T20:00',
    'today',
  ],
  ['an end, that day', 'announced', '2025-10-30', undefined, '2025-10-30T12:00', 'today'],
  ['an end, reached', 'visited', '2025-10-30T02:30', undefined, '2025-10-30T02:30', 'visited'],
  ['cancelled, before', 'cancelled', '2025-10-30', '2025-10-30', '2025-10-01T12:00', 'cancelled'],
  ['cancelled, that day', 'cancelled', '2025-10-30', '2025-10-30', '2025-10-30T12:00', 'cancelled'],
  ['cancelled, after', 'cancelled', '2025-10-30', '2025-10-30', '2025-12-01T12:00', 'cancelled'],
];

test.each(seoul)('%s', (_, status, arrive, leave, now, phase) => {
  expect(stopPhase(status, stay(arrive, leave, 'Asia/Seoul'), at(`${now}[Asia/Seoul]`))).toBe(phase);
});

describe('by the calendar of the place', () => {
  test.each([
    ['Pacific/Kiritimati', '2025-10-30', '2025-10-29T10:00', 'today'],
    ['Pacific/Kiritimati', '2025-10-30', '2025-10-30T10:00', 'outcome-unknown'],
    ['Pacific/Pago_Pago', '2025-10-30', '2025-10-30T10:59', 'ahead'],
    ['Pacific/Pago_Pago', '2025-10-30', '2025-10-31T10:59', 'today'],
    ['Europe/Berlin', '2025-10-26', '2025-10-26T22:59', 'today'],
    ['Europe/Berlin', '2025-10-26', '2025-10-26T23:00', 'outcome-unknown'],
    ['Europe/Berlin', '2025-03-30', '2025-03-30T22:00', 'outcome-unknown'],
  ] as const)('%s on %s at %sZ', (zone, day, instant, phase) => {
    expect(stopPhase('announced', stay(day, day, zone), at(`${instant}[UTC]`))).toBe(phase);
  });
});

test('a stop with neither arrival nor departure is a mistake of ours', () => {
  expect(() => stopPhase('announced', {}, at('2025-10-30T12:00[UTC]'))).toThrow(TypeError);
});
