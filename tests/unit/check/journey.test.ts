import { describe, expect, test } from 'vitest';
import { checkJourney } from '../../../src/story/check/journey.ts';
import { maximal, printed } from './maximal.ts';

const faults = (changes: Readonly<Record<string, unknown>>) => printed(checkJourney(maximal(changes)));

describe('a journey that can be made', () => {
  test.each<[string, Record<string, unknown>]>([
    ['as it stands, with the date line in it', {}],
    ['arriving on the day of leaving', { 'stops.1.arrive': '2025-10-25', 'stops.1.leave': '2025-10-25' }],
    [
      'arriving at the minute of leaving',
      { 'stops.1.arrive': '2025-10-25T06:40', 'stops.1.leave': '2025-10-25T06:40' },
    ],
    [
      'an engagement on the day of leaving, after the hour',
      { 'stops.2.engagements.0.states.1.at': '2025-10-30T23:00' },
    ],
    ['an engagement moved back into the stay', { 'stops.2.engagements.0.at': '2025-11-03' }],
    [
      'an engagement that was not held',
      {
        'stops.2.engagements.0.states.1.at': '2025-11-03',
        'stops.2.engagements.0.states.2.status': 'not-held',
      },
    ],
    ['a cancelled stop out of its order', { 'stops.3.arrive': '2025-10-01', 'stops.3.leave': '2025-10-02' }],
    [
      'a scene long before the stop above it',
      {
        'stops.1.kind': 'scene',
        'stops.1.arrive': '2025-07-01',
        'stops.1.leave': '2025-07-02',
        'stops.1.engagements': [],
      },
    ],
    [
      'a scene that lasts beyond the stop below it',
      { 'stops.1.kind': 'scene', 'stops.1.leave': '2025-12-31' },
    ],
    // Left Busan 30 Oct 13:00 KST = 04:00Z = 29 Oct 18:00 in Honolulu.
    ['over the date line into the day before', { 'stops.4.arrive': '2025-10-29' }],
    [
      'a zone that does not exist is another check’s',
      { 'stops.2.zone': 'Asia/Busan', 'stops.2.leave': '2025-10-01' },
    ],
  ])('%s', (_, changes) => {
    expect(faults(changes)).toEqual([]);
  });
});

test.each<[string, Record<string, unknown>, string]>([
  ['a departure the day before', { 'stops.1.leave': '2025-10-24' }, 'stops[1].leave'],
  [
    'a departure the minute before',
    { 'stops.2.states.1.leave': '2025-10-29T12:09' },
    'stops[2].states[1].leave',
  ],
  [
    'a move that brings only an arrival',
    {
      'stops.2.states.1': {
        on: '2025-10-28',
        status: 'moved',
        arrive: '2025-10-31',
        text: 'New.',
        sources: ['p1'],
      },
    },
    'stops[2].leave',
  ],
  [
    'an arrival before the last departure',
    { 'stops.1.arrive': '2025-10-25T06:39', 'stops.1.leave': '2025-10-25T07:00' },
    'stops[1].arrive',
  ],
  ['over the date line, but too early', { 'stops.4.arrive': '2025-10-29T17:59' }, 'stops[4].arrive'],
  ['over the date line, a day too early', { 'stops.4.arrive': '2025-10-28' }, 'stops[4].arrive'],
  [
    'an engagement moved behind the departure',
    { 'stops.2.engagements.0.states.1.at': '2025-10-31T00:00' },
    'stops[2].engagements[0].states[1].at',
  ],
  [
    'a scene that is over before it begins',
    { 'stops.1.kind': 'scene', 'stops.1.leave': '2025-10-24' },
    'stops[1].leave',
  ],
  [
    'an engagement outside its scene',
    { 'stops.2.kind': 'scene', 'stops.2.engagements.1.at': '2025-10-28' },
    'stops[2].engagements[1].at',
  ],
  [
    // Doha is left on the 25th; the scene between the two is on nobody’s way.
    'a stop out of its order behind a scene',
    { 'stops.2.kind': 'scene', 'stops.4.arrive': '2025-10-23' },
    'stops[4].arrive',
  ],
  [
    'an engagement before the arrival',
    { 'stops.2.engagements.1.at': '2025-10-28' },
    'stops[2].engagements[1].at',
  ],
  [
    // 29 October in New York, 30 October in Seoul: the calendar of the stop decides.
    'an engagement outside a stay that was moved',
    { 'stops.2.states.1.leave': '2025-10-29T20:00' },
    'stops[2].engagements[0].states[1].at',
  ],
  [
    'an engagement that was set before its stop moved away from under it',
    {
      'stops.2.states.1.leave': '2025-10-29T20:00',
      'stops.2.engagements.0.states': [
        { on: '2025-10-29', status: 'announced', text: 'It was set.', sources: ['p1'] },
      ],
    },
    'stops[2].engagements[0].states[0]',
  ],
  ['a start that arrives', { 'stops.0.states.0.arrive': '2025-10-24' }, 'stops[0].states[0].arrive'],
  ['an end that leaves', { 'stops.4.states.0.leave': '2025-10-31' }, 'stops[4].states[0].leave'],
])('%s is refused', (_, changes, at) => {
  expect(faults(changes).map((fault) => fault.split(':')[0])).toEqual([at]);
});

test('says both times with their zones', () => {
  expect(faults({ 'stops.4.arrive': '2025-10-28' })).toMatchInlineSnapshot(`
    [
      "stops[4].arrive: \`honolulu\` is reached 2025-10-28 (Pacific/Honolulu), before \`busan\` above it is left 2025-10-30T13:00 (Asia/Seoul); stops go in travelling order. | arrive: <YYYY-MM-DD>",
    ]
  `);
});

test('offers a state that moves an engagement whose stop moved, and leaves what was set', () => {
  const [fault = ''] = faults({
    'stops.2.states.1.leave': '2025-10-29T20:00',
    'stops.2.engagements.0.states.2.status': 'confirmed',
  });
  expect(fault).toContain('is left 2025-10-29T20:00 since the stop moved; add a state below this one');
  expect(fault).toContain('status: moved ⏎   at: <YYYY-MM-DDTHH:MM>');
});
