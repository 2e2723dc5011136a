import { describe, expect, test, vi } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import {
  aClaim,
  aDeadline,
  aFigure,
  aPerson,
  aRecord,
  aStop,
  aTerm,
  anOffer,
  anUnknown,
  anUpdate,
  at,
} from '../story/blocks.ts';

// A build in a folder of another site; addresses are made of both when the module is read.
vi.stubEnv('SITE', 'https://example.org');
vi.stubEnv('BASE_URL', '/news');
const { storyMeta } = await import('../../../src/metadata/story-meta.ts');

const tale = story(
  'a-story',
  pass(
    aRecord({
      title: 'Five days in Asia',
      deck: 'What came of it.',
      topics: [
        { id: 'china', name: 'China' },
        { id: 'world-news', name: 'World News' },
      ],
      stops: [
        aStop(
          { id: 'tokyo', place: 'Tokyo', arrive: '2025-10-27', leave: '2025-10-29' },
          { on: '2025-10-20' },
        ),
        aStop({ arrive: '2025-10-30', leave: '2025-10-30' }, { on: '2025-10-20' }),
      ],
      deadlines: [aDeadline({}, { on: '2025-10-10' })],
      updates: [anUpdate('set-off', '2025-10-19'), anUpdate('met', '2025-10-30')],
    }),
  ),
  'Words.',
);
const on = (day: string) => storyAt(tale, at(`${day}T12:00[UTC]`), 'UTC');

describe('the head of a story', () => {
  test('keeps it out of search engines until it is published', () => {
    expect(storyMeta(on('2025-10-31')).hidden).toBe(false);
    expect(storyMeta({ ...on('2025-10-31'), published: undefined }).hidden).toBe(true);
  });

  test('is the story’s', () => {
    expect(storyMeta(on('2025-10-31'))).toMatchObject({
      kind: 'article',
      canonical: 'https://example.org/news/explainers/a-story/',
      description: 'What came of it.',
      published: '2025-10-20T09:00:00Z',
      section: 'China',
    });
    expect(storyMeta(on('2025-10-31')).title).toMatch(/^Five days in Asia/);
  });

  test.each([
    // What happened before the story was published is part of its first form.
    ['2025-10-29', '2025-10-20T09:00:00Z'],
    ['2025-10-30', '2025-10-30T00:00:00Z'],
    // The day of the build is no modification.
    ['2026-10-30', '2025-10-30T00:00:00Z'],
  ])('was changed by its newest development, on %s', (day, modified) => {
    expect(storyMeta(on(day)).modified).toBe(modified);
  });
});

const later = '2025-11-05';

test.each<[string, Parameters<typeof aRecord>[0], string?]>([
  ['deadline', { deadlines: [aDeadline({}, { on: '2025-10-10' }, { on: later, status: 'withdrawn' })] }],
  [
    'wording of a deadline',
    {
      deadlines: [
        aDeadline(
          {
            what: [
              { on: '2025-10-10', text: 'A deal.' },
              { on: later, text: 'A larger deal.' },
            ],
          },
          { on: '2025-10-10' },
        ),
      ],
    },
  ],
  ['stop', { stops: [aStop({ arrive: later, leave: later }, { on: '2025-10-20' }, { on: later })] }],
  ['claim', { claims: [aClaim({ on: '2025-10-10' }, { on: later, outcome: 'happened' })] }],
  [
    'person',
    {
      people: [
        aPerson({ on: '2025-10-10', role: 'President', part: 'Waits.' }, { on: later, part: 'Went.' }),
      ],
    },
  ],
  [
    'question',
    { unknowns: [anUnknown({ on: '2025-10-10', status: 'open' }, { on: later, status: 'answered' })] },
  ],
  [
    'offer',
    {
      offers: [
        anOffer('soy', 'China', { on: '2025-10-10', status: 'floated' }, { on: later, status: 'kept' }),
      ],
    },
    '<Offers />',
  ],
  [
    'figure',
    {
      figures: [
        aFigure({}, [
          { on: '2025-10-10', value: 10 },
          { on: later, value: 20 },
        ]),
      ],
    },
    '<Figure id="steps" />',
  ],
  [
    'threat',
    {
      figures: [
        aFigure(
          {},
          [
            { on: '2025-10-01', value: 0 },
            { on: '2025-10-10', value: 10 },
          ],
          [{ on: later, from: '2026-01-01', value: 20 }],
        ),
      ],
    },
    '<Figure id="steps" />',
  ],
  ['term', { terms: [aTerm({}, { on: later, text: 'More.' })] }, 'A <Term id="tariff">tariff</Term>.'],
  ['update', { updates: [anUpdate('later', later)] }],
])('it was changed by a %s, also where no development tells of it', (_, part, mdx = 'Words.') => {
  const changed = story('a-story', pass(aRecord(part)), mdx);
  const when = (day: string) => storyMeta(storyAt(changed, at(`${day}T23:00[UTC]`), 'UTC')).modified;
  expect(when('2025-11-01')).toBe('2025-10-20T09:00:00Z');
  expect(when('2026-11-06')?.slice(0, 10)).toMatch(/^2025-11-0[45]$/);
});

test('its card is named with what it says: another address when, and only when, it says something else', () => {
  const card = (day: string) => storyMeta(on(day)).card;
  expect(card('2025-10-31')).toEqual({
    url: expect.stringMatching(
      /^https:\/\/example\.org\/news\/cards\/a-story\.png\?v=[0-9a-f]{10}$/,
    ) as string,
    alt: 'Five days in Asia. Route: Tokyo, Busan; 27–30 October 2025. Due 1 Nov 2025: Ahead.',
  });
  expect(card('2025-10-31')?.url).not.toBe(card('2025-10-01')?.url);
  expect(card('2026-10-30')).toEqual(card('2026-10-31'));
});
