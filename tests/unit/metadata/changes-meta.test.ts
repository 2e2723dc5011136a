import { expect, test, vi } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { betweenEditions } from '../../../src/story/changes/between-editions.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { aClaim, aRecord, at } from '../story/blocks.ts';

// A build in a folder of another site; addresses are made of both when the module is read.
vi.stubEnv('SITE', 'https://example.org');
vi.stubEnv('BASE_URL', '/news');
const { changesMeta, editionChangesMeta } = await import('../../../src/metadata/changes-meta.ts');

const now = at('2025-12-01T00:00[UTC]');
const tale = story(
  'a-story',
  pass(
    aRecord({
      title: [
        { on: '2025-10-01', text: 'The eve' },
        { on: '2025-11-05', text: 'The day after' },
      ],
      editions: ['2025-10-24', '2025-10-30'],
      claims: [aClaim({ on: '2025-10-30' })],
    }),
  ),
  'Words.',
);

test('the log of a story can be found under its own address', () => {
  const meta = changesMeta(storyAt(tale, now, 'UTC'));
  expect(meta).toMatchObject({
    title: 'What changed: The day after – Waybill',
    canonical: 'https://example.org/news/explainers/a-story/changes/',
    card: {
      url: expect.stringMatching(
        /^https:\/\/example\.org\/news\/cards\/a-story\.png\?v=[0-9a-f]{10}$/,
      ) as string,
    },
  });
  expect(meta.hidden).toBe(false);
});

test('the log of a story ahead of its publication is kept out of search engines', () => {
  const view = storyAt(tale, now, 'UTC');
  expect(changesMeta({ ...view, published: undefined }).hidden).toBe(true);
});

test('the log of an edition knows no more than the edition, and is a part of the whole log', () => {
  const [between] = betweenEditions(tale, now, 'UTC');
  if (between === undefined) throw new Error('There are two editions.');
  expect(editionChangesMeta(storyAt(tale, between.edition.at, 'UTC'), between)).toMatchObject({
    title: 'Between 24 and 30 October 2025: The eve – Waybill',
    description: 'What changed on the record of this story. Between 24 and 30 October 2025: 1 change.',
    canonical: 'https://example.org/news/explainers/a-story/changes/',
    address: 'https://example.org/news/explainers/a-story/at/2025-10-30/changes/',
    hidden: true,
  });
});
