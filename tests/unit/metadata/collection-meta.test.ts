import { describe, expect, test, vi } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { archiveOf, archiveYears } from '../../../src/story/archive.ts';
import { deadlineBoard } from '../../../src/story/deadline-board.ts';
import { deadlineYears } from '../../../src/story/deadline-years.ts';
import { gatherDeadlines } from '../../../src/story/gathered-deadlines.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { aDeadline, anUpdate, aRecord, at } from '../story/blocks.ts';

vi.stubEnv('SITE', 'https://example.org');
vi.stubEnv('BASE_URL', '/news');
const { boardMeta, dueYearMeta } = await import('../../../src/metadata/deadlines-meta.ts');
const { archiveMeta, archiveMonthMeta, archiveYearMeta } =
  await import('../../../src/metadata/archive-meta.ts');

const view = storyAt(
  story(
    'trip',
    pass(
      aRecord({
        published: '2026-03-01T09:00:00Z',
        deadlines: [
          aDeadline({ id: 'past', title: 'One past' }, { on: '2025-10-01' }),
          aDeadline({ id: 'next', title: 'The next', due: '2027-11-01' }, { on: '2025-10-01' }),
        ],
        updates: [anUpdate('met', '2025-10-30')],
      }),
    ),
    'Words.',
  ),
  at('2027-01-01T00:00[UTC]'),
  'UTC',
);
const gathered = gatherDeadlines([view]);
const months = archiveOf([view], 'UTC');
const trail = [{ name: 'Here' }] as const;

const metas = [
  boardMeta(deadlineBoard(gathered), trail),
  ...deadlineYears(gathered).map((of) => dueYearMeta(of, trail)),
  archiveMeta(archiveYears(months), trail),
  ...archiveYears(months).map((of) => archiveYearMeta(of, trail)),
  ...months.map((of) => archiveMonthMeta(of, trail)),
];

describe('the heads of pages that list', () => {
  test('have addresses that stay', () => {
    expect(metas.map(({ canonical }) => canonical?.replace('https://example.org/news/', ''))).toEqual([
      'deadlines/',
      'deadlines/2025/',
      'deadlines/2027/',
      'archive/',
      'archive/2025/',
      'archive/2026/',
      'archive/2025/10/',
      'archive/2026/03/',
    ]);
  });

  test('differ in title and description', () => {
    for (const key of ['title', 'description'] as const)
      expect(new Set(metas.map((meta) => meta[key])).size).toBe(metas.length);
  });

  test('name the feed of deadlines where it is the page’s own', () => {
    expect(metas.map(({ feeds }) => feeds?.map(({ kind }) => kind))).toEqual([
      ...Array.from({ length: 3 }, () => ['deadlines']),
      ...Array.from({ length: 5 }, () => undefined),
    ]);
  });

  test('tell machines what they list, in its order, and the way there', () => {
    expect(metas[0]?.structured).toMatchObject({
      '@graph': [
        {
          '@type': 'CollectionPage',
          '@id': 'https://example.org/news/deadlines/',
          name: 'Deadlines',
          breadcrumb: {
            itemListElement: [{ position: 1, item: 'https://example.org/news/' }, { name: 'Here' }],
          },
          mainEntity: {
            '@type': 'ItemList',
            numberOfItems: 2,
            itemListElement: [
              {
                position: 1,
                name: 'The next',
                url: 'https://example.org/news/explainers/trip/#deadline-next',
              },
              { position: 2, name: 'One past' },
            ],
          },
        },
      ],
    });
  });

  test('name no list where nothing is listed', () => {
    const [page] = archiveMeta([], trail).structured?.['@graph'] ?? [];
    expect(page).not.toHaveProperty('mainEntity');
  });
});
