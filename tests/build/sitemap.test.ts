import { describe, expect, test } from 'vitest';
import { modified } from '../../src/metadata/modified.ts';
import { readXml } from './checks/read-xml.ts';
import { siteUrl } from './page.ts';
import { files, pages, read } from './site.ts';
import { builtAt, stories } from './stories.ts';

const values = (file: string, field: string): string[] =>
  readXml(read(file)).flatMap((value) => (value.field === field ? [value.text] : []));

/** The entries of a sitemap, by address, each with its date. */
function entries(file: string): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  let last = '';
  for (const { field, text } of readXml(read(file))) {
    if (field === 'loc') found.set((last = text), undefined);
    if (field === 'lastmod') found.set(last, Temporal.Instant.from(text).toString());
  }
  return found;
}

const parts = [...files].filter((file) => /^sitemap-\d+\.xml$/.test(file));
const listed = new Map(parts.flatMap((part) => [...entries(part)]));

describe('the sitemap', () => {
  test('is named in robots.txt, and names its files', () => {
    const named = read('robots.txt').match(/(?<=^Sitemap: ).+$/gm);
    expect(named).toEqual(
      ['sitemap-index.xml', 'news-sitemap.xml'].map((file) => new URL(file, siteUrl).href),
    );
    expect([...entries('sitemap-index.xml').keys()]).toEqual(
      parts.map((part) => new URL(part, siteUrl).href),
    );
  });

  test('has exactly the pages that are their own canonical ones and open to search engines', () => {
    const open = pages.filter(({ document, url }) => {
      const robots = document.querySelector('meta[name="robots"]')?.getAttribute('content') ?? '';
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
      return !robots.includes('noindex') && canonical === url.href;
    });
    expect([...listed.keys()].toSorted()).toEqual(open.map(({ url }) => url.href).toSorted());
    expect(listed.size).toBeGreaterThan(3);
  });

  test.each(stories)('dates $slug by its record once it is published', ({ slug, view }) => {
    const dates = ['', 'changes/'].map((page) => {
      const { href } = new URL(`explainers/${slug}/${page}`, siteUrl);
      return listed.has(href) ? listed.get(href) : 'not listed';
    });
    const date = view.published === undefined ? 'not listed' : modified(view);
    expect(dates).toEqual([date, date]);
    const article = pages.find(({ file }) => file === `explainers/${slug}/index.html`);
    const told = article?.document.querySelector('meta[property="article:modified_time"]');
    if (told) expect(modified(view)).toBe(told.getAttribute('content'));
  });

  test('dates topics, people and places by the newest of their stories', () => {
    const dates = new Map<string, (string | undefined)[]>();
    for (const { view } of stories) {
      if (view.published === undefined) continue;
      const folders = [
        ...view.topics.map(({ id }) => `topics/${id}/`),
        ...view.people.map(({ id }) => `people/${id}/`),
        ...view.stops.map(({ placeId }) => `places/${placeId}/`),
        ...['topics/', 'people/', 'places/'],
      ];
      for (const folder of folders) dates.set(folder, [...(dates.get(folder) ?? []), modified(view)]);
    }
    expect(dates.size).toBeGreaterThan(0);
    for (const [folder, all] of dates)
      expect(listed.get(new URL(folder, siteUrl).href), folder).toBe(all.toSorted().at(-1));
  });

  test('is as new as the newest story, and never newer than the build', () => {
    const dates = [...listed.values()].filter((date) => date !== undefined);
    const newest = stories
      .map(({ view }) => (view.published === undefined ? '' : (modified(view) ?? '')))
      .toSorted()
      .at(-1);
    expect(listed.get(siteUrl.href)).toBe(newest);
    for (const date of dates) expect(Temporal.Instant.compare(date, builtAt)).toBeLessThanOrEqual(0);
    expect([...entries('sitemap-index.xml').values()]).toContain(newest);
  });
});

describe('the news sitemap', () => {
  const since = builtAt.subtract({ hours: 48 });
  const news = stories.filter(
    ({ view: { published } }) => published !== undefined && Temporal.Instant.compare(published, since) >= 0,
  );

  test('has the stories published within two days before the build, and no other', () => {
    expect(values('news-sitemap.xml', 'loc').toSorted()).toEqual(
      news.map(({ page }) => page.url.href).toSorted(),
    );
    expect(values('news-sitemap.xml', 'news:title').toSorted()).toEqual(
      news.map(({ view }) => view.title).toSorted(),
    );
    expect(values('news-sitemap.xml', 'news:publication_date')).toHaveLength(news.length);
  });

  test('is a sitemap, also when it has none', () => {
    expect(values('news-sitemap.xml', '@xmlns')).toEqual(['http://www.sitemaps.org/schemas/sitemap/0.9']);
  });
});
