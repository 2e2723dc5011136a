import { expect, test, vi } from 'vitest';
import { readXml } from '../../build/checks/read-xml.ts';
import { fixtureView } from '../cards/views.ts';

vi.stubEnv('SITE', 'https://example.org');
vi.stubEnv('BASE_URL', '/news');
const { newsSitemap } = await import('../../../src/metadata/news-sitemap.ts');

const at = Temporal.Instant.from('2026-03-03T09:00:00Z');
const view = fixtureView('minimal', '2027-01-01T00:00:00Z');
const published = (slug: string, time: string | undefined) => ({
  ...view,
  slug,
  title: `Of ${slug}`,
  published: time === undefined ? undefined : Temporal.Instant.from(time),
});
const values = (xml: string, field: string): string[] =>
  readXml(xml).flatMap((value) => (value.field === field ? [value.text] : []));

test('it has the stories of the last two days, the newest first, and no other', async () => {
  const xml = await newsSitemap(
    [
      published('just-in', '2026-03-01T09:00:00Z'),
      published('just-out', '2026-03-01T08:59:59Z'),
      published('now', '2026-03-03T09:00:00Z'),
      published('yesterday', '2026-03-02T20:00:00Z'),
      published('not-yet', undefined),
      published('last-year', '2025-03-02T20:00:00Z'),
    ],
    at,
  );
  expect(values(xml, 'loc')).toEqual(
    ['now', 'yesterday', 'just-in'].map((slug) => `https://example.org/news/explainers/${slug}/`),
  );
  expect(values(xml, 'news:title')).toEqual(['Of now', 'Of yesterday', 'Of just-in']);
  expect(values(xml, 'news:publication_date')).toEqual([
    '2026-03-03T09:00:00Z',
    '2026-03-02T20:00:00Z',
    '2026-03-01T09:00:00Z',
  ]);
  expect(new Set(values(xml, 'news:name'))).toEqual(new Set(['Waybill']));
  expect(new Set(values(xml, 'news:language'))).toEqual(new Set(['en']));
});

test('a title is read back as it is', async () => {
  const title = 'Salt & “fog” <b>]]></b>: 5 > 4';
  const xml = await newsSitemap([{ ...published('now', '2026-03-03T08:00:00Z'), title }], at);
  expect(values(xml, 'news:title')).toEqual([title]);
});

test('without news it is a sitemap of nothing', async () => {
  for (const views of [[], [published('last-year', '2025-03-02T20:00:00Z')]]) {
    const xml = await newsSitemap(views, at);
    expect(readXml(xml)).toEqual([
      { field: '@xmlns', text: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      { field: '@xmlns:news', text: 'http://www.google.com/schemas/sitemap-news/0.9' },
      { field: 'urlset', text: '' },
    ]);
  }
});

test('it has no more stories than one file may', async () => {
  const many = Array.from({ length: 1001 }, (_, index) =>
    published(`story-${index}`, at.subtract({ seconds: index }).toString()),
  );
  const found = values(await newsSitemap(many, at), 'loc');
  expect(found).toHaveLength(1000);
  expect(found.at(-1)).toBe('https://example.org/news/explainers/story-999/');
});
