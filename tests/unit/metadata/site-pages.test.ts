import { expect, test, vi } from 'vitest';
import { personAt } from '../../../src/story/person.ts';
import { fixtureView } from '../cards/views.ts';
import { deadlineAt } from '../../../src/story/deadline.ts';
import { stopAt } from '../../../src/story/stop.ts';
import { updatesAt } from '../../../src/story/update.ts';
import { aDeadline, anUpdate, aPerson, aStop, momentIn } from '../story/blocks.ts';

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
const due = deadlineAt(aDeadline({}, { on: '2025-10-01' }), view.at);
const busan = stopAt(aStop({ arrive: '2025-10-30', leave: '2025-10-30' }, { on: '2025-10-01' }), view.at);
const [china, soon] = [
  { id: 'china', name: 'China' },
  { id: 'soon', name: 'Soon' },
];

test('it lists every page with when the record last changed it', () => {
  const views = [
    {
      ...published('one', '2026-01-01T09:00:00Z'),
      topics: [china],
      people: xi === undefined ? [] : [xi],
      deadlines: due === undefined ? [] : [due],
    },
    published('two', '2026-03-01T09:00:00Z'),
    { ...published('three', '2026-02-01T09:00:00Z'), published: undefined, topics: [soon] },
    {
      ...published('four', '2025-12-01T09:00:00Z'),
      topics: [...view.topics, china],
      updates: updatesAt([anUpdate('met', '2026-02-02')], 'UTC', view.at),
      stops: busan === undefined ? [] : [busan],
    },
  ];
  expect(sitePages(views)).toEqual([
    { address: 'https://example.org/news/', modified: '2026-03-01T09:00:00Z' },
    { address: 'https://example.org/news/explainers/one/', modified: '2026-01-01T09:00:00Z' },
    { address: 'https://example.org/news/explainers/one/changes/', modified: '2026-01-01T09:00:00Z' },
    { address: 'https://example.org/news/explainers/two/', modified: '2026-03-01T09:00:00Z' },
    { address: 'https://example.org/news/explainers/two/changes/', modified: '2026-03-01T09:00:00Z' },
    { address: 'https://example.org/news/explainers/four/', modified: '2026-02-02T00:00:00Z' },
    { address: 'https://example.org/news/explainers/four/changes/', modified: '2026-02-02T00:00:00Z' },
    { address: 'https://example.org/news/topics/world-news/', modified: '2026-03-01T09:00:00Z' },
    { address: 'https://example.org/news/topics/china/', modified: '2026-02-02T00:00:00Z' },
    { address: 'https://example.org/news/people/xi-jinping/', modified: '2026-01-01T09:00:00Z' },
    { address: 'https://example.org/news/places/busan/', modified: '2026-02-02T00:00:00Z' },
    ...['topics', 'people', 'places'].map((room) => ({
      address: `https://example.org/news/${room}/`,
      modified: '2026-03-01T09:00:00Z',
    })),
    { address: 'https://example.org/news/deadlines/', modified: '2026-01-01T09:00:00Z' },
    { address: 'https://example.org/news/deadlines/2025/', modified: '2026-01-01T09:00:00Z' },
    { address: 'https://example.org/news/archive/', modified: '2026-03-01T09:00:00Z' },
    { address: 'https://example.org/news/archive/2025/', modified: '2026-02-02T00:00:00Z' },
    { address: 'https://example.org/news/archive/2026/', modified: '2026-03-01T09:00:00Z' },
    { address: 'https://example.org/news/archive/2025/12/', modified: '2026-02-02T00:00:00Z' },
    { address: 'https://example.org/news/archive/2026/01/', modified: '2026-01-01T09:00:00Z' },
    { address: 'https://example.org/news/archive/2026/02/', modified: '2026-02-02T00:00:00Z' },
    { address: 'https://example.org/news/archive/2026/03/', modified: '2026-03-01T09:00:00Z' },
    { address: 'https://example.org/news/follow/' },
    { address: 'https://example.org/news/search/' },
    { address: 'https://example.org/news/about/' },
    { address: 'https://example.org/news/standards/' },
    { address: 'https://example.org/news/methods/' },
    { address: 'https://example.org/news/corrections/' },
    { address: 'https://example.org/news/ownership/' },
    { address: 'https://example.org/news/privacy/' },
    { address: 'https://example.org/news/contact/' },
  ]);
});

test('it lists authors, and years once they have more than fits', () => {
  const author = { id: 'jo-veldt', name: 'Jo Veldt' } as (typeof view.authors)[number];
  const told = (count: number) =>
    sitePages(
      Array.from({ length: count }, (_, index) => ({
        ...published(`s-${index}`, index < 2 ? '2025-01-01T09:00:00Z' : '2026-01-01T09:00:00Z'),
        authors: [author],
      })),
    ).filter(({ address }) => address.includes('/authors/'));
  const page = { address: 'https://example.org/news/authors/jo-veldt/', modified: '2026-01-01T09:00:00Z' };
  const list = { address: 'https://example.org/news/authors/', modified: '2026-01-01T09:00:00Z' };
  expect(told(50)).toEqual([list, page]);
  expect(told(51)).toEqual([
    list,
    page,
    { address: `${page.address}2026/`, modified: '2026-01-01T09:00:00Z' },
    { address: `${page.address}2025/`, modified: '2025-01-01T09:00:00Z' },
  ]);
});

test('it lists the years of corrections once there are more than fit', () => {
  const update = (index: number) => ({
    id: `c-${index}`,
    on: momentIn('UTC', index < 2 ? '2025-03-01' : '2026-03-01'),
    kind: 'correction' as const,
    text: 'Said.',
    touches: [],
    sources: [],
  });
  const told = (count: number) =>
    sitePages([
      {
        ...published('one', '2025-01-01T09:00:00Z'),
        updates: Array.from({ length: count }, (_, i) => update(i)),
      },
    ]).flatMap(({ address }) => /corrections\/(.*)$/.exec(address)?.[1] ?? []);
  expect(told(50)).toEqual(['']);
  expect(told(51)).toEqual(['', '2026/', '2025/']);
});

test('a site without stories has a front page all the same', () => {
  expect(sitePages([])).toEqual([
    { address: 'https://example.org/news/', modified: undefined },
    ...['topics', 'people', 'places'].map((room) => ({
      address: `https://example.org/news/${room}/`,
      modified: undefined,
    })),
    { address: 'https://example.org/news/deadlines/', modified: undefined },
    { address: 'https://example.org/news/archive/', modified: undefined },
    { address: 'https://example.org/news/follow/' },
    { address: 'https://example.org/news/search/' },
    { address: 'https://example.org/news/about/' },
    { address: 'https://example.org/news/standards/' },
    { address: 'https://example.org/news/methods/' },
    { address: 'https://example.org/news/corrections/' },
    { address: 'https://example.org/news/ownership/' },
    { address: 'https://example.org/news/privacy/' },
    { address: 'https://example.org/news/contact/' },
  ]);
});
