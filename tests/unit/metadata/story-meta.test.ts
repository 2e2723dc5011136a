import { describe, expect, test, vi } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { aClaim, aDeadline, aPerson, anUnknown, aRecord, aStop, anUpdate, at } from '../story/blocks.ts';

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

test('it was changed by a state of any block as well, when no development tells of it', () => {
  const blocks = [
    { deadlines: [aDeadline({}, { on: '2025-10-10' }, { on: '2025-11-05', status: 'withdrawn' })] },
    {
      stops: [
        aStop({ arrive: '2025-11-05', leave: '2025-11-05' }, { on: '2025-10-20' }, { on: '2025-11-05' }),
      ],
    },
    { claims: [aClaim({ on: '2025-10-10' }, { on: '2025-11-05', outcome: 'happened' })] },
    {
      people: [
        aPerson({ on: '2025-10-10', role: 'President', part: 'Waits.' }, { on: '2025-11-05', part: 'Went.' }),
      ],
    },
    { unknowns: [anUnknown({ on: '2025-10-10', status: 'open' }, { on: '2025-11-05', status: 'answered' })] },
    { updates: [anUpdate('later', '2025-11-05')] },
  ];
  for (const part of blocks) {
    const changed = story('a-story', pass(aRecord(part)), 'Words.');
    const when = (day: string) => storyMeta(storyAt(changed, at(`${day}T23:00[UTC]`), 'UTC')).modified;
    expect(when('2025-11-01'), JSON.stringify(part)).toBe('2025-10-20T09:00:00Z');
    expect(when('2026-11-06')?.slice(0, 10), JSON.stringify(part)).toMatch(/^2025-11-0[45]$/);
  }
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
