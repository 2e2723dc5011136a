import { describe, expect, test } from 'vitest';
import { howMany } from '../../scripts/testing/many-site.ts';
import { brotliBytes } from '../build/checks/brotli.ts';
import { searchFragments } from '../build/checks/search-fragments.ts';
import type { Page } from '../build/page.ts';
import { articles, fileAt, pages } from '../build/site.ts';

// The lists of a site with many stories: that they lead to all of them, and that none is without an end.

/** More stories than this are too long a list for one page. */
const mostListed = 100;
const mostBytes = 40_000;

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
  // Each story has feeds of its own, and the page of all feeds offers every one.
  test.skipIf(page.file.startsWith('follow/'))(`lists at most ${mostListed} stories`, () => {
    expect([...linked(page, 'main')].filter(isStory).length).toBeLessThanOrEqual(mostListed);
  });

  test('stays small', () => {
    expect(brotliBytes(page.html)).toBeLessThanOrEqual(mostBytes);
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
