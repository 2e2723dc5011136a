import { expect, test } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { beforeEverything, changes } from '../../../src/story/changes/changes.ts';
import { story } from '../../../src/story/story.ts';
import { changeWords } from '../../../src/words/change-words.ts';
import {
  aClaim,
  aDeadline,
  aFigure,
  anOffer,
  anUnknown,
  aPerson,
  aRecord,
  aStop,
  aTerm,
  at,
} from '../story/blocks.ts';

/** The changes of a record, each as `kind | name | fragment | new` and its fields as `label: from → to`. */
const worded = (part: Parameters<typeof aRecord>[0]): readonly (readonly string[])[] =>
  changes(
    story('a-story', pass(aRecord(part)), 'Words.'),
    beforeEverything,
    at('2026-01-01T00:00[UTC]'),
    'UTC',
  )
    .map(changeWords)
    .map(({ kind, name, fragment = '', isNew, fields }) => [
      [kind, name, fragment, isNew ? 'new' : ''].join(' | '),
      ...fields.map(({ label, from, to }) => `${label}: ${from === undefined ? '' : `${from} → `}${to}`),
    ]);

const engagements = [
  {
    id: 'xi-meeting',
    title: 'Meeting with Xi Jinping',
    with: ['xi-jinping'],
    at: '2025-10-30',
    states: [
      {
        on: '2025-10-20',
        status: 'announced' as const,
        text: 'Planned.',
        by: 'White House',
        sources: ['p1'],
      },
      {
        on: '2025-10-29',
        status: 'confirmed' as const,
        at: '2025-10-30T11:00',
        where: 'Gimhae air base',
        text: 'Sure.',
        sources: ['p1'],
      },
    ],
  },
];

test.each([
  [
    'a stop and its engagement',
    {
      stops: [
        aStop(
          { arrive: '2025-10-29', leave: '2025-10-30', engagements },
          { on: '2025-10-20', text: 'Said.' },
          { on: '2025-10-30', status: 'visited' as const, leave: '2025-10-30T16:30', text: 'Seen.' },
        ),
      ],
    },
    [
      [
        'Stop | Busan | stop-busan | new',
        'State: Announced',
        'Arrives: 29 October 2025',
        'Leaves: 30 October 2025',
        'Purpose: A meeting.',
        'Text: Said.',
      ],
      [
        'Meeting | Meeting with Xi Jinping | engagement-xi-meeting | new',
        'State: Announced',
        'Time: 30 October 2025',
        'Said by: White House',
        'Text: Planned.',
      ],
      [
        'Meeting | Meeting with Xi Jinping | engagement-xi-meeting | ',
        'State: Announced → Confirmed',
        'Time: 30 October 2025 → 30 October 2025, 11:00',
        'Place: Gimhae air base',
        'Text: Planned. → Sure.',
      ],
      [
        'Stop | Busan | stop-busan | ',
        'State: Announced → Done',
        'Leaves: 30 October 2025 → 30 October 2025, 16:30',
        'Text: Said. → Seen.',
      ],
    ],
  ],
  [
    'a deadline that is moved, with its rate',
    {
      deadlines: [
        aDeadline(
          {},
          { on: '2025-10-10', text: 'Set.' },
          {
            on: '2025-10-20',
            status: 'moved',
            due: '2025-11-10T00:01',
            text: 'Put off.',
            rate: { value: 155, unit: '%', of: 'a total' },
          },
        ),
      ],
    },
    [
      [
        'Deadline | A tariff | deadline-tariff | new',
        'State: Announced',
        'Due: 1 November 2025',
        'Asked for: Something.',
        'Or else: Else.',
        'Text: Set.',
      ],
      [
        'Deadline | A tariff | deadline-tariff | ',
        'State: Announced → Moved',
        'Due: 1 November 2025 → 10 November 2025, 00:01',
        'At stake: 155%, a total',
        'Text: Set. → Put off.',
      ],
    ],
  ],
  [
    'a claim',
    { claims: [aClaim({ on: '2025-10-20' }, { on: '2025-10-30', outcome: 'did-not-happen' })] },
    [
      [
        'Claim | They will meet. | claim-will-meet | new',
        'Certainty: Announced',
        'Said by: Somebody',
        'Text: Said.',
      ],
      ['Claim | They will meet. | claim-will-meet | ', 'Outcome: Did not happen'],
    ],
  ],
  [
    'a figure and a threat',
    {
      figures: [
        aFigure(
          {},
          [
            { on: '2025-10-10', value: 10, text: 'First' },
            { on: '2025-10-20', value: 1234.5, text: 'Second' },
          ],
          [{ on: '2025-10-15', from: '2025-11-01', value: 155 }],
        ),
      ],
    },
    [
      [
        'Figure | The tariff in steps | figure-steps | new',
        'Value: 10%',
        'Because: First',
        'Note: Only what was added.',
      ],
      [
        'Figure, a value threatened | The tariff in steps | figure-steps | ',
        'Value: 155%',
        'To begin: 1 November 2025',
        'Text: Said.',
      ],
      ['Figure | The tariff in steps | figure-steps | ', 'Value: 10% → 1,234.5%', 'Because: First → Second'],
    ],
  ],
  [
    'an offer, a question, a person and a term',
    {
      offers: [anOffer('soybeans', 'China', { on: '2025-10-01', status: 'floated' })],
      unknowns: [anUnknown({ on: '2025-10-02', status: 'open' }, { on: '2025-10-03', status: 'answered' })],
      people: [aPerson({ on: '2025-10-04', role: 'President', part: 'Comes.' })],
      terms: [aTerm({}, { on: '2025-10-05', text: 'Paid at the border.' })],
    },
    [
      ['Offer, China | To buy soybeans | offer-soybeans | new', 'State: Floated', 'Text: Said.'],
      ['Question | Was it renewed? | unknown-renewed | new', 'State: Open', 'Text: Said.'],
      ['Question | Was it renewed? | unknown-renewed | ', 'State: Open → Answered'],
      ['Person | Xi Jinping | person-xi-jinping | new', 'Office: President', 'Part: Comes.'],
      ['Explanation | Tariff | term-tariff | ', 'Added: Paid at the border.'],
    ],
  ],
  [
    'the story itself',
    {
      title: [
        { on: '2025-10-01', text: 'The eve' },
        { on: '2025-10-30', text: 'The day' },
      ],
    },
    [['This story | The day |  | ', 'Headline: The eve → The day']],
  ],
  [
    'a state that says the same again',
    { claims: [aClaim({ on: '2025-10-20' }, { on: '2025-10-21' })] },
    [
      [
        'Claim | They will meet. | claim-will-meet | new',
        'Certainty: Announced',
        'Said by: Somebody',
        'Text: Said.',
      ],
      ['Claim | They will meet. | claim-will-meet | '],
    ],
  ],
])('%s', (_, part, words) => {
  expect(worded(part)).toEqual(words);
});
