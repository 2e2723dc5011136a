import type { DeadlinePhase } from '../story/deadline-phase.ts';
import { state, type State, type Written } from './state.ts';

type Deadline = NonNullable<Written['deadlines']>[number];
type Step = Deadline['states'][number];

const sources = ['p1'];
const tariff = {
  title: 'Extra tariff on Chinese goods',
  due: '2025-11-01',
  zone: 'America/New_York',
  who: 'Donald Trump',
  what: 'A trade deal with China.',
  otherwise: 'A further 100% on Chinese goods.',
};
const announced: Step = {
  on: '2025-10-10',
  status: 'announced',
  text: 'The threat is posted.',
  by: 'Donald Trump',
  rate: { value: 155, unit: '%', of: 'total tariff, by his own count' },
  sources,
};
const moved: Step = {
  on: '2025-10-20',
  status: 'moved',
  due: '2025-11-10T00:01',
  text: 'It is put off by nine days.',
  sources,
};

const of = (
  name: string,
  phase: DeadlinePhase,
  when: string,
  part: Partial<Deadline>,
  ...steps: readonly Step[]
): State => {
  const id = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return state(name, phase, when, { deadlines: [{ ...tariff, id, ...part, states: [announced, ...steps] }] });
};

const step = (
  on: string,
  status: 'paused' | 'withdrawn' | 'met' | 'took-effect' | 'struck-down',
  text: string,
): Step => ({
  on,
  status,
  text,
  sources,
});

const toTheMinute = { due: '2025-11-10T00:01' };
const sentence = (words: number): string => `${Array.from({ length: words }, () => 'word').join(' ')}.`;

/** A deadline in every state it can be in, to be looked at. */
export const deadlineStates: readonly State[] = [
  of('Ahead, a whole day', 'ahead', '2025-10-23T12:00[America/New_York]', {}),
  of('Ahead, to the minute', 'ahead', '2025-10-23T12:00[America/New_York]', toTheMinute),
  of('Today, a whole day', 'today', '2025-11-01T12:00[America/New_York]', {}),
  of('Today, to the minute', 'today', '2025-11-10T00:00[America/New_York]', toTheMinute),
  of('Moved, ahead', 'ahead', '2025-10-23T12:00[America/New_York]', {}, moved),
  of('Moved, ahead, its first date past', 'ahead', '2025-11-05T12:00[America/New_York]', {}, moved),
  of('Moved, past without an outcome', 'outcome-unknown', '2025-11-12T12:00[America/New_York]', {}, moved),
  of(
    'Paused',
    'paused',
    '2025-10-28T12:00[America/New_York]',
    {},
    step('2025-10-26', 'paused', 'It is off the table for now.'),
  ),
  of(
    'Withdrawn',
    'withdrawn',
    '2025-11-01T12:00[America/New_York]',
    {},
    step('2025-11-01', 'withdrawn', 'The plan is dropped.'),
  ),
  of(
    'Met',
    'met',
    '2025-11-05T12:00[America/New_York]',
    toTheMinute,
    step('2025-11-04', 'met', 'Two orders are signed.'),
  ),
  of(
    'Took effect',
    'took-effect',
    '2025-11-02T12:00[America/New_York]',
    {},
    step('2025-11-01', 'took-effect', 'The tariff is in force.'),
  ),
  of(
    'Struck down',
    'struck-down',
    '2026-02-21T12:00[America/New_York]',
    {},
    step('2025-11-01', 'took-effect', 'The tariff is in force.'),
    step('2026-02-20', 'struck-down', 'The Supreme Court voids it.'),
  ),
  of('Past without an outcome, a whole day', 'outcome-unknown', '2025-11-02T00:00[America/New_York]', {}),
  of(
    'Past without an outcome, to the minute',
    'outcome-unknown',
    '2025-11-10T00:01[America/New_York]',
    toTheMinute,
  ),
  of('Today in the far east, yesterday at the newsroom', 'today', '2025-10-31T12:00[UTC]', {
    zone: 'Pacific/Kiritimati',
  }),
  of('Today in the far west, tomorrow at the newsroom', 'today', '2025-11-02T10:59[UTC]', {
    zone: 'Pacific/Pago_Pago',
  }),
  of('Today, in the last hour of a day of 25', 'today', '2025-10-26T22:59[UTC]', {
    zone: 'Europe/Berlin',
    due: '2025-10-26',
  }),
  of('Today, in the hour that comes twice', 'today', '2025-11-02T05:45[UTC]', {
    due: '2025-11-02T01:30-05:00',
  }),
  of('Ahead, in a zone of three quarters of an hour', 'ahead', '2025-10-23T12:00[UTC]', {
    zone: 'Asia/Kathmandu',
    due: '2025-11-01T17:45',
  }),
  of('Ahead, by universal time', 'ahead', '2025-10-23T12:00[UTC]', { zone: 'UTC', due: '2025-11-01T12:00' }),
  of(
    'The longest texts and ten digits',
    'ahead',
    '2025-10-23T12:00[America/New_York]',
    {
      title: 'The additional reciprocal tariff on pharmaceuticals, semiconductors and rare-earth magnets',
      zone: 'America/Argentina/ComodRivadavia',
      due: '2025-11-10T00:01',
      who: `The governments of the United States and of the People’s Republic of China, ${sentence(2)}`,
      what: sentence(47),
      otherwise: `Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen: ${sentence(35)}`,
    },
    {
      on: '2025-10-20',
      status: 'moved',
      due: '2025-11-22T23:59',
      text: sentence(83),
      by: `The Office of the United States Trade Representative, ${sentence(5)}`,
      rate: { value: 9_876_543_210, unit: 'bn US dollar', of: sentence(31) },
      sources,
    },
  ),
  state('The shortest texts', 'ahead', '2025-10-23T12:00[UTC]', {
    deadlines: [
      {
        id: 'x',
        title: 'X',
        due: '2025-11-01',
        zone: 'UTC',
        who: 'X',
        what: 'X',
        otherwise: 'X',
        states: [
          {
            on: '2025-10-10',
            status: 'announced',
            text: 'X',
            rate: { value: 1, unit: '%', of: 'X' },
            sources,
          },
        ],
      },
    ],
  }),
];
