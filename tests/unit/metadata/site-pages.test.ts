import { expect, test, vi } from 'vitest';
import { personAt } from '../../../src/story/person.ts';
import { fixtureView } from '../cards/views.ts';
import { aPerson } from '../story/blocks.ts';

vi.stubEnv('SITE', 'https://example.org');
vi.stubEnv('BASE_URL', '/news');
const { sitePages } = await import('../../../src/metadata/site-pages.ts');

const view = fixtureView('minimal', '2027-01-01T00:00:00Z');
const published = (slug: string, time: string) => ({
  ...view,
  slug,
  published: Temporal.Instant.from(time),
  updates: [],
});

const xi = personAt(aPerson({ on: '2025-10-01', role: 'President', part: 'Meets.' }), 'UTC', view.at);
const [china, soon] = [
  { id: 'china', name: 'China' },
  { id: 'soon', name: 'Soon' },
];

test('it lists every page with when the record last changed it', () => {
  const views = [
    { ...published('one', '2026-01-01T09:00:00Z'), topics: [china], people: xi === undefined ? [] : [xi] },
    published('two', '2026-03-01T09:00:00Z'),
    { ...published('three', '2026-02-01T09:00:00Z'), published: undefined, topics: [soon] },
    { ...published('four', '2025-12-01T09:00:00Z'), topics: [...view.topics, china] },
  ];
  expect(sitePages(views)).toEqual([
    { address: 'https://example.org/news/', modified: '2026-03-01T09:00:00Z' },
    { address: 'https://example.org/news/explainers/one/', modified: '2026-01-01T09:00:00Z' },
    { address: 'https://example.org/news/explainers/one/changes/', modified: '2026-01-01T09:00:00Z' },
    { address: 'https://example.org/news/explainers/two/', modified: '2026-03-01T09:00:00Z' },
    { address: 'https://example.org/news/explainers/two/changes/', modified: '2026-03-01T09:00:00Z' },
    { address: 'https://example.org/news/explainers/three/', modified: undefined },
    { address: 'https://example.org/news/explainers/three/changes/', modified: undefined },
    { address: 'https://example.org/news/explainers/four/', modified: '2025-12-01T09:00:00Z' },
    { address: 'https://example.org/news/explainers/four/changes/', modified: '2025-12-01T09:00:00Z' },
    { address: 'https://example.org/news/topics/china/', modified: '2026-01-01T09:00:00Z' },
    { address: 'https://example.org/news/topics/world-news/', modified: '2026-03-01T09:00:00Z' },
    { address: 'https://example.org/news/people/xi-jinping/', modified: '2026-01-01T09:00:00Z' },
    { address: 'https://example.org/news/follow/' },
    { address: 'https://example.org/news/standards/' },
  ]);
});

test('a site without stories has a front page all the same', () => {
  expect(sitePages([])).toEqual([
    { address: 'https://example.org/news/', modified: undefined },
    { address: 'https://example.org/news/follow/' },
    { address: 'https://example.org/news/standards/' },
  ]);
});
