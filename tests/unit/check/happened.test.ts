import { describe, expect, test } from 'vitest';
import { checkHappened } from '../../../src/story/check/happened.ts';
import { checkJourney } from '../../../src/story/check/journey.ts';
import { maximal, printed } from './maximal.ts';

const faults = (changes: Readonly<Record<string, unknown>>) => printed(checkHappened(maximal(changes), []));
const visit = (on: string, more: object = {}) => ({
  'stops.2.arrive': '2025-10-29',
  'stops.2.leave': '2025-10-30',
  'stops.2.engagements': [],
  'stops.2.states': [{ on, status: 'visited', text: 'Came.', sources: ['p1'], ...more }],
});
const meeting = (on: string, at: string | undefined) => ({
  'stops.2.engagements.0.at': at,
  'stops.2.engagements.0.states': [{ on, status: 'held', text: 'Met.', sources: ['p1'] }],
});

describe('what happened, did in its time', () => {
  test.each<[string, Record<string, unknown>]>([
    ['as it stands', {}],
    ['a visit on the day of arrival', visit('2025-10-29')],
    ['a visit told later', visit('2025-11-02')],
    ['a visit that its own state moved', visit('2025-10-27', { arrive: '2025-10-27', leave: '2025-10-28' })],
    ['a meeting on its day', meeting('2025-10-30', '2025-10-30T11:00')],
    ['a meeting without a time', meeting('2025-10-01', undefined)],
  ])('%s', (_, changes) => {
    expect(faults(changes)).toEqual([]);
  });
});

describe('nothing has happened ahead of its time', () => {
  test.each<[string, Record<string, unknown>, string]>([
    [
      'a visit on the day before',
      visit('2025-10-28'),
      'stops[2].states[0].on: By 2025-10-28 it can’t have been visited: it was set for 2025-10-29.',
    ],
    [
      'a visit that its own state moved on',
      visit('2025-10-29', { arrive: '2025-10-30', leave: '2025-10-31' }),
      'it was set for 2025-10-30.',
    ],
    [
      'a meeting on the day before',
      meeting('2025-10-29', '2025-10-30'),
      'stops[2].engagements[0].states[0].on: By 2025-10-29 it can’t have been held: it was set for 2025-10-30.',
    ],
    [
      'a meeting two hours before',
      meeting('2025-10-30T09:00', '2025-10-30T11:00'),
      'set for 2025-10-30T11:00.',
    ],
  ])('%s', (_, changes, said) => {
    expect(faults(changes)).toHaveLength(1);
    expect(JSON.stringify(faults(changes))).toContain(said);
  });
});

test('a time that is wrong in itself is said once', () => {
  const late = meeting('2025-10-29', '2025-11-29');
  const journey = checkJourney(maximal(late));
  expect(journey).toHaveLength(1);
  expect(checkHappened(maximal(late), journey)).toEqual([]);
  const early = { ...late, 'stops.2.engagements.0.at': '2025-10-30' };
  expect(checkHappened(maximal(early), checkJourney(maximal(early)))).toHaveLength(1);
});
