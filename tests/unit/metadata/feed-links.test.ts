import { expect, test, vi } from 'vitest';

vi.stubEnv('BASE_URL', '/news/');
const { feedLinks } = await import('../../../src/metadata/feed-links.ts');

test.each([
  [[], ['/news/rss.xml', '/news/developments/rss.xml']],
  [
    [{ kind: 'story', slug: 'trip' }],
    ['/news/explainers/trip/rss.xml', '/news/rss.xml', '/news/developments/rss.xml'],
  ],
  [
    [
      { kind: 'person', id: 'xi-jinping' },
      { kind: 'story', slug: 'trip' },
    ],
    [
      '/news/people/xi-jinping/rss.xml',
      '/news/explainers/trip/rss.xml',
      '/news/rss.xml',
      '/news/developments/rss.xml',
    ],
  ],
] as const)('a page names its own feeds first, then those of the site: %j', (own, hrefs) => {
  expect(feedLinks(own).map(({ href }) => href)).toEqual(hrefs);
});

test('the feeds of a page are told apart by their titles', () => {
  const titles = feedLinks([
    { kind: 'person', id: 'xi' },
    { kind: 'story', slug: 'trip' },
  ]).map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});
