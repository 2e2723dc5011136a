import { describe, expect, test } from 'vitest';
import { howMany } from '../../scripts/testing/many-site.ts';
import { fullYear } from '../../scripts/testing/many/oddities.ts';
import { mostOfYear } from '../../src/story/deadline-years.ts';
import { searchFragments } from '../build/checks/search-fragments.ts';
import type { Page } from '../build/page.ts';
import { articles, bytes, fileAt, files, pages } from '../build/site.ts';
import { batches } from './batches.ts';

// The lists of a site with many stories: that they lead to all of them, and that none is without an end.

/** More stories than this are too long a list for one page. */
const mostListed = 100;
/** Before anything is compressed: 300 stories by one hand are alike, and pack better than true ones. */
const mostBytes = 80_000;

const byFile = new Map(pages.map((page) => [page.file, page]));
const isStory = (file: string): boolean => /^explainers\/[^/]+\/index\.html$/.test(file);

/** The files of this site that a page links to, in its whole or in what is its own. */
function linked({ document, url }: Page, part: 'body' | 'main'): ReadonlySet<string> {
  const links = [...document.querySelectorAll(`${part} a[href]`)];
  return new Set(links.flatMap((link) => fileAt(new URL(link.getAttribute('href') ?? '', url)) ?? []));
}

const lists = pages.filter(({ file }) => !file.startsWith('explainers/'));

test('there are as many stories as were written', () => {
  expect(articles.length).toBe(howMany);
});

test('every story can be reached from the front page by way of lists', () => {
  const reached = new Set(['index.html']);
  for (const file of reached) {
    const page = byFile.get(file);
    if (page === undefined || file.startsWith('explainers/')) continue;
    for (const next of linked(page, 'body')) reached.add(next);
  }
  expect(articles.filter(({ file }) => !reached.has(file)).map(({ file }) => file)).toEqual([]);
});

describe.each(lists)('$file', (page) => {
  test(`lists at most ${mostListed} stories`, () => {
    expect([...linked(page, 'main')].filter(isStory).length).toBeLessThanOrEqual(mostListed);
  });

  test('stays small', () => {
    expect(Buffer.byteLength(page.html)).toBeLessThanOrEqual(mostBytes);
  });
});

// What is fetched whole, by readers who lost their way, by calendars several times a day, by models before all else.
test.each([
  ['pages.json', 15_000],
  ['deadlines.ics', 200_000],
  ['llms.txt', 30_000],
])('%s doesn’t grow with the years', (file, most) => {
  expect(bytes(file).length).toBeLessThanOrEqual(most);
});

test('every feed can be reached from the page of all feeds, by lists and the stories that they lead to', () => {
  const reached = new Set(['follow/index.html']);
  for (const file of reached) {
    const page = byFile.get(file);
    if (page === undefined || (file.startsWith('explainers/') && !isStory(file))) continue;
    const next = [...linked(page, 'main')].filter((each) => !isStory(file) || each.endsWith('rss.xml'));
    for (const each of next) reached.add(each);
  }
  // One of a topic, a person or a place that has brought nothing so far is not offered.
  const feeds = [...files].filter(
    (file) =>
      /^(?!.*archive\/\d).*rss\.xml$/.test(file) &&
      (!/^(?:topics|people|places)\//.test(file) || bytes(file).toString().includes('<item>')),
  );
  expect(feeds.length).toBeGreaterThan(howMany);
  expect(feeds.filter((file) => !reached.has(file))).toEqual([]);
});

test('the browser is sent to every page, in some batch', () => {
  const all = pages.map(({ file }) => file.replace(/(^|\/)index\.html$/, '$1'));
  expect(all.length).toBeGreaterThan(10 * howMany);
  expect(batches.flatMap(({ addresses }) => addresses)).toEqual(all.toSorted());
  expect(batches.map(({ first, last }) => last - first + 1)).toEqual(
    batches.map(({ addresses }) => addresses.length),
  );
});

describe('the list of all people, which is too long for one page', () => {
  const index = byFile.get('people/index.html');
  const isPart = (file: string): boolean => /^people\/letters\/[a-z]+\/index\.html$/.test(file);
  const parts = pages.filter(({ file }) => isPart(file));
  const isPerson = (file: string): boolean => /^people\/(?!letters\/)[^/]+\/index\.html$/.test(file);
  const namesOn = (page: Page) => [...linked(page, 'main')].filter(isPerson);

  test('names nobody, but leads to its parts, in the order of the letters', () => {
    if (index === undefined) throw new Error('There is no list of people.');
    expect(namesOn(index)).toEqual([]);
    const links = [...index.document.querySelectorAll('.register a')];
    expect(links.map(({ textContent }) => textContent.trim())).toEqual([
      ...'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' '),
      'Other',
    ]);
    expect([...linked(index, 'main')].filter(isPart).toSorted()).toEqual(
      parts.map(({ file }) => file).toSorted(),
    );
    // An address with the fragment of a letter leads to that letter as before.
    expect(index.document.getElementById('letter-k')?.querySelector('a')?.getAttribute('href')).toBe(
      '/people/letters/k/',
    );
  });

  test('has everybody once, whatever their name begins with', () => {
    const everybody = pages.map(({ file }) => file).filter(isPerson);
    expect(everybody.length).toBeGreaterThan(200);
    expect(parts.flatMap(namesOn).toSorted()).toEqual(everybody.toSorted());
  });

  test.each(parts)('$file leads to all others, says where it is, and stands in the sitemap', (page) => {
    expect([...linked(page, 'main')].filter(isPart).toSorted()).toEqual(
      parts.map(({ file }) => file).toSorted(),
    );
    const here = page.document.querySelector('main nav [aria-current="page"]');
    expect(page.document.querySelector('h1')?.textContent).toBe(`People: ${here?.textContent.trim()}`);
    const names = [...page.document.querySelectorAll('.register li a')].map(({ textContent }) =>
      textContent.trim(),
    );
    expect(names).toEqual(names.toSorted(new Intl.Collator('en', { numeric: true }).compare));
    expect(bytes('sitemap-1.xml').toString()).toContain(`<loc>${page.url.href}</loc>`);
    expect([...linked(page, 'body')]).toContain('people/index.html');
  });

  test('is whole where it is short', () => {
    expect(pages.filter(({ file }) => /^(?:topics|places)\/(?:letters|countries)\//.test(file))).toEqual([]);
  });
});

describe('a year of deadlines that is too long for one page', () => {
  const home = `deadlines/${fullYear}/`;
  const months = pages.filter(({ file }) => file.startsWith(home) && file !== `${home}index.html`);

  test('leads to its months, in their order', () => {
    const page = byFile.get(`${home}index.html`);
    if (page === undefined) throw new Error('There is no page of the year.');
    expect(page.document.querySelectorAll('.due-entry')).toHaveLength(0);
    expect([...linked(page, 'main')].filter((file) => file.startsWith(home))).toEqual(
      months.map(({ file }) => file).toSorted(),
    );
    expect(months).toHaveLength(11);
  });

  test('has every deadline in a month', () => {
    const due = months.flatMap(({ document }) => [...document.querySelectorAll('.due-entry h3 > a')]);
    expect(new Set(due.map((link) => link.getAttribute('href'))).size).toBe(due.length);
    expect(due.length).toBeGreaterThan(mostOfYear);
    for (const { document } of months)
      expect(document.querySelectorAll('.due-entry').length).toBeLessThanOrEqual(mostOfYear);
  });

  test.each(months)('$file stands in the sitemap, and leads back to the year', ({ document, url }) => {
    expect(bytes('sitemap-1.xml').toString()).toContain(`<loc>${url.href}</loc>`);
    const way = [...document.querySelectorAll('.breadcrumb a')].map((link) => link.getAttribute('href'));
    expect(way).toContain(`/${home}`);
  });

  test('is the only one', () => {
    expect(pages.filter(({ file }) => /^deadlines\/(?!2018\/)\d{4}\/\d{2}\//.test(file))).toEqual([]);
  });
});

describe('the search', () => {
  const fragments = searchFragments();
  const named = (name: string, kind: string) =>
    fragments.filter(({ meta, filters }) => meta['name'] === name && filters['kind']?.includes(kind));

  test('finds every story', () => {
    const addresses = new Set(fragments.map(({ url }) => url));
    expect(articles.filter(({ url }) => !addresses.has(url.pathname))).toEqual([]);
  });

  test('finds each of those who are called alike, once', () => {
    const found = named('Jan Novák', 'person').map(({ url }) => url);
    expect(found.toSorted()).toEqual(
      ['jan-novak', 'jan-novak-2', 'jan-novak-poet'].map((id) => `/people/${id}/`).toSorted(),
    );
  });

  test('finds every story of a title that several have', () => {
    expect(named('The salt road', 'story').length).toBeGreaterThan(2);
  });
});
