import { describe, expect, test, vi } from 'vitest';
import { readXml } from '../../build/checks/read-xml.ts';

vi.stubEnv('SITE', 'https://example.org');
vi.stubEnv('BASE_URL', '/news');
const { sitemap, sitemapIndex, sitemapParts } = await import('../../../src/metadata/sitemap.ts');

const pages = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ address: `https://example.org/news/${index}/` }));
const values = (xml: string, field: string): string[] =>
  readXml(xml).flatMap((value) => (value.field === field ? [value.text] : []));

describe('a sitemap has files of at most 50,000 addresses', () => {
  test.each([
    [0, []],
    [1, [1]],
    [50_000, [50_000]],
    [50_001, [50_000, 1]],
    [100_000, [50_000, 50_000]],
    [100_001, [50_000, 50_000, 1]],
  ])('%i pages', (count, sizes) => {
    const all = pages(count);
    const parts = sitemapParts(all);
    expect(parts.map((part) => part.pages.length)).toEqual(sizes);
    expect(parts.map(({ part }) => part)).toEqual(sizes.map((_, index) => index + 1));
    expect(parts.flatMap((part) => part.pages)).toEqual(all);
  });
});

test('a file has every address, and when it was modified where that is known', async () => {
  const xml = await sitemap([
    { address: 'https://example.org/news/', modified: '2026-03-01T09:00:00Z' },
    { address: 'https://example.org/news/a&b/' },
  ]);
  expect(values(xml, 'loc')).toEqual(['https://example.org/news/', 'https://example.org/news/a&b/']);
  expect(values(xml, 'lastmod').map((time) => Temporal.Instant.from(time).toString())).toEqual([
    '2026-03-01T09:00:00Z',
  ]);
  expect(values(xml, '@xmlns')).toEqual(['http://www.sitemaps.org/schemas/sitemap/0.9']);
});

test('50,001 addresses are printed, in two files', async () => {
  const files = await Promise.all(sitemapParts(pages(50_001)).map((part) => sitemap(part.pages)));
  const found = files.map((xml) => xml.match(/<loc>/g)?.length);
  expect(found).toEqual([50_000, 1]);
  // A file may have 50 MB.
  for (const file of files) expect(Buffer.byteLength(file)).toBeLessThan(50 * 1024 * 1024);
});

test('the list names each file, as new as the newest of its pages', async () => {
  const xml = await sitemapIndex([
    {
      part: 1,
      pages: [
        { address: 'https://example.org/1', modified: '2026-01-01T00:00:00Z' },
        { address: 'https://example.org/2', modified: '2026-03-01T00:00:00Z' },
        { address: 'https://example.org/3', modified: '2026-02-01T00:00:00Z' },
      ],
    },
    { part: 2, pages: [{ address: 'https://example.org/4' }] },
  ]);
  expect(values(xml, 'loc')).toEqual([
    'https://example.org/news/sitemap-1.xml',
    'https://example.org/news/sitemap-2.xml',
  ]);
  expect(values(xml, 'lastmod').map((time) => Temporal.Instant.from(time).toString())).toEqual([
    '2026-03-01T00:00:00Z',
  ]);
});
