import type { StopPhase } from '../story/stop-phase.ts';
import { state, type State, type Written } from './state.ts';

type Stop = NonNullable<Written['stops']>[number];
type Visit = Extract<Stop, { kind: 'visit' }>;
type Step = Stop['states'][number];
type Engagement = NonNullable<Stop['engagements']>[number];

const sources = ['p1'];
const busan = {
  place: 'Busan',
  country: 'KR',
  at: [35.18, 129.08] as [number, number],
  zone: 'Asia/Seoul',
  purpose: 'The leaders of the two largest economies meet.',
};
const announced: Step = { on: '2025-10-10', status: 'announced', text: 'It is on the schedule.', sources };
const step = (
  on: string,
  status: Step['status'],
  text: string,
  times: Pick<Step, 'arrive' | 'leave'> = {},
): Step => ({
  on,
  status,
  text,
  ...times,
  sources,
});
const idOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const visit = (
  name: string,
  phase: StopPhase,
  when: string,
  part: Partial<Visit>,
  ...steps: readonly Step[]
): State =>
  state(name, phase, when, {
    stops: [
      {
        ...busan,
        id: idOf(name),
        kind: 'visit',
        arrive: '2025-10-29',
        leave: '2025-10-30',
        ...part,
        states: [announced, ...steps],
      },
    ],
  });

const oneDay = { arrive: '2025-10-30', leave: '2025-10-30' };
const toTheMinute = { arrive: '2025-10-30T11:00', leave: '2025-10-30T13:00' };
const putOff = step('2025-10-20', 'moved', 'It begins two days later.', {
  arrive: '2025-10-31',
  leave: '2025-11-01',
});

const meeting = (status: Engagement['states'][number]['status']): Engagement => ({
  id: `meeting-${status}`,
  title: 'Meeting with Xi Jinping',
  with: ['xi-jinping'],
  at: '2025-10-30T11:00',
  where: 'Naraemaru hall',
  states: [
    {
      on: status === 'held' ? '2025-10-30' : '2025-10-20',
      status,
      text: 'About 100 minutes.',
      by: 'White House',
      sources,
    },
  ],
});

/** A stop in every state it can be in, to be looked at. */
export const stopStates: readonly State[] = [
  visit('Ahead, some days', 'ahead', '2025-10-23T12:00[Asia/Seoul]', {}),
  visit('Ahead, to the minute', 'ahead', '2025-10-23T12:00[Asia/Seoul]', toTheMinute),
  visit('Today, one day', 'today', '2025-10-30T12:00[Asia/Seoul]', oneDay),
  visit('Today, an hour before it', 'today', '2025-10-30T10:00[Asia/Seoul]', toTheMinute),
  visit('Under way', 'under-way', '2025-10-29T12:00[Asia/Seoul]', {}),
  visit('Under way, to the minute', 'under-way', '2025-10-30T11:00[Asia/Seoul]', toTheMinute),
  visit('Moved, ahead', 'ahead', '2025-10-23T12:00[Asia/Seoul]', {}, putOff),
  visit('Moved, past without an outcome', 'outcome-unknown', '2025-11-02T00:00[Asia/Seoul]', {}, putOff),
  visit('Done', 'visited', '2025-10-31T00:00[Asia/Seoul]', {}, step('2025-10-30', 'visited', 'They met.')),
  visit(
    'Done today',
    'visited',
    '2025-10-30T18:00[Asia/Seoul]',
    oneDay,
    step('2025-10-30', 'visited', 'They met.'),
  ),
  visit(
    'Cancelled, ahead',
    'cancelled',
    '2025-10-23T12:00[Asia/Seoul]',
    {},
    step('2025-10-22', 'cancelled', 'It is off.'),
  ),
  visit(
    'Cancelled, past',
    'cancelled',
    '2025-11-23T12:00[Asia/Seoul]',
    {},
    step('2025-10-22', 'cancelled', 'It is off.'),
  ),
  visit('Past without an outcome', 'outcome-unknown', '2025-10-31T00:00[Asia/Seoul]', {}),
  visit('Today in the far east, yesterday at the newsroom', 'today', '2025-10-29T12:00[UTC]', {
    ...oneDay,
    place: 'Kiritimati',
    country: 'KI',
    at: [1.87, -157.43],
    zone: 'Pacific/Kiritimati',
  }),
  visit('Today in the far west, tomorrow at the newsroom', 'today', '2025-10-31T10:59[UTC]', {
    ...oneDay,
    place: 'Pago Pago',
    country: 'AS',
    at: [-14.28, -170.7],
    zone: 'Pacific/Pago_Pago',
  }),
  visit('Today, in the last hour of a day of 25', 'today', '2025-10-26T22:59[UTC]', {
    arrive: '2025-10-26',
    leave: '2025-10-26',
    place: 'Berlin',
    country: 'DE',
    at: [52.52, 13.4],
    zone: 'Europe/Berlin',
  }),
  visit('Ahead, by universal time', 'ahead', '2025-10-23T12:00[UTC]', {
    ...toTheMinute,
    place: 'Troll',
    country: 'AQ',
    at: [-72.01, 2.53],
    zone: 'UTC',
  }),
  state('A start, ahead', 'ahead', '2025-10-23T12:00[Asia/Seoul]', {
    stops: [{ ...busan, id: 'a-start', kind: 'start', leave: '2025-10-24T23:00', states: [announced] }],
  }),
  state('A start, left', 'visited', '2025-10-24T23:00[Asia/Seoul]', {
    stops: [
      {
        ...busan,
        id: 'a-start-left',
        kind: 'start',
        leave: '2025-10-24T23:00',
        states: [announced, step('2025-10-24', 'visited', 'The aircraft left.')],
      },
    ],
  }),
  state('An end, ahead', 'ahead', '2025-10-23T12:00[Asia/Seoul]', {
    stops: [{ ...busan, id: 'an-end', kind: 'end', arrive: '2025-10-30', states: [announced] }],
  }),
  visit('Every state of a meeting', 'under-way', '2025-10-30T12:00[Asia/Seoul]', {
    engagements: [
      meeting('expected'),
      meeting('unconfirmed'),
      meeting('announced'),
      meeting('confirmed'),
      meeting('moved'),
      meeting('held'),
      meeting('cancelled'),
      meeting('not-held'),
    ],
  }),
  visit('The longest texts', 'ahead', '2025-10-23T12:00[America/Argentina/ComodRivadavia]', {
    arrive: '2025-12-30T11:00',
    leave: '2026-01-02T11:00',
    place: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    country: 'GS',
    at: [-54.28, -36.5],
    zone: 'America/Argentina/ComodRivadavia',
    purpose: `${'word '.repeat(47)}end.`,
    engagements: [
      {
        ...meeting('not-held'),
        id: 'long-meeting',
        title: 'Signing of the Agreement on Reciprocal Trade and of the framework on critical minerals',
        where: 'Naraemaru hall, on the air base beside Gimhae international airport, west of the river',
      },
    ],
  }),
  state('The shortest texts', 'ahead', '2025-10-23T12:00[UTC]', {
    stops: [
      {
        id: 'y',
        kind: 'visit',
        place: 'Y',
        country: 'FR',
        at: [49.8, 2.74],
        zone: 'Europe/Paris',
        arrive: '2025-10-30',
        leave: '2025-10-30',
        purpose: 'X',
        states: [{ on: '2025-10-10', status: 'announced', text: 'X', sources }],
      },
    ],
  }),
  state('A route over the date line, one stop cancelled', 'visited', '2025-11-01T12:00[UTC]', {
    stops: [
      {
        ...busan,
        id: 'route-busan',
        kind: 'start',
        leave: '2025-10-30T13:00',
        states: [announced, step('2025-10-30', 'visited', 'The aircraft left.')],
      },
      {
        id: 'route-fiji',
        kind: 'visit',
        place: 'Suva',
        country: 'FJ',
        at: [-18.12, 178.45],
        zone: 'Pacific/Fiji',
        arrive: '2025-10-31',
        leave: '2025-11-01',
        purpose: 'A summit.',
        states: [announced, step('2025-11-01', 'visited', 'They met.')],
      },
      {
        id: 'route-apia',
        kind: 'transit',
        place: 'Apia',
        country: 'WS',
        at: [-13.83, -171.76],
        zone: 'Pacific/Apia',
        arrive: '2025-11-02',
        leave: '2025-11-02',
        purpose: 'A halt.',
        states: [announced, step('2025-10-20', 'cancelled', 'There is no halt.')],
      },
      {
        id: 'route-honolulu',
        kind: 'end',
        place: 'Honolulu',
        country: 'US',
        at: [21.31, -157.86],
        zone: 'Pacific/Honolulu',
        arrive: '2025-11-01',
        purpose: 'Home, on the day before leaving.',
        states: [announced],
      },
    ],
  }),
];
