import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { byPublication } from '../../src/story/gather.ts';
import { listedStories } from './checks/listed-stories.ts';
import { absent, plain, textOf } from './checks/printed.ts';
import { jsonLd, ofType } from './checks/json-ld.ts';
import { siteUrl, type Page } from './page.ts';
import { editions as editionPages, files, pages } from './site.ts';
import { stories } from './stories.ts';

const published = stories.filter(({ view }) => view.published !== undefined);
const authors = [
  ...new Map(published.flatMap(({ view }) => view.authors.map((each) => [each.id, each]))).values(),
];

const hrefs = (element: Element | null | undefined): string[] =>
  [...(element?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');

const bylineOf = ({ document }: Page): Element | null => document.querySelector('.dateline > span');

test('every author of a published story has a page, and nobody else', () => {
  const built = [...files].filter((file) => /^authors\/[^/]+\/index\.html$/.test(file));
  expect(built.toSorted()).toEqual(authors.map(({ id }) => `authors/${id}/index.html`).toSorted());
});

test('all authors are listed, where there are any, and the search leads to the list', () => {
  const list = pages.find(({ file }) => file === 'authors/index.html');
  const path = `${siteUrl.pathname}authors/`;
  expect(list !== undefined).toBe(authors.length > 0);
  expect(hrefs(list?.document.querySelector('.register')).toSorted()).toEqual(
    authors.map(({ id }) => `${path}${id}/`).toSorted(),
  );
  const search = pages.find(({ file }) => file === 'search/index.html');
  expect(hrefs(search?.document.querySelector('main nav')).includes(path)).toBe(authors.length > 0);
});

describe.each(stories)('the byline of $slug', ({ slug, view, page }) => {
  const expected =
    view.authors.length === 0
      ? [`${siteUrl.pathname}about/`]
      : view.published === undefined
        ? []
        : view.authors.map(({ id }) => `${siteUrl.pathname}authors/${id}/`);

  test('leads to whom it names, or to the publication', () => {
    expect(hrefs(bylineOf(page))).toEqual(expected);
    const names = view.authors.length === 0 ? [site.name] : view.authors.map(({ name }) => name);
    expect(textOf(bylineOf(page))).toBe(plain(`By ${names.join(' and ')}`));
  });

  test('is told to those who unfurl it, by the same addresses', () => {
    const said = [...page.document.querySelectorAll('meta[property="article:author"]')];
    expect(said.map((meta) => meta.getAttribute('content'))).toEqual(
      expected.map((path) => new URL(path, siteUrl).href),
    );
  });

  test('is that of its editions', () => {
    for (const edition of editionPages.filter(({ file }) => file.startsWith(`explainers/${slug}/`)))
      expect(textOf(bylineOf(edition))).toBe(textOf(bylineOf(page)));
  });
});

describe.each(authors)('authors/$id/', ({ id, name, url }) => {
  const page = pages.find(({ file }) => file === `authors/${id}/index.html`);
  const own = published.filter(({ view }) => view.authors.some((author) => author.id === id));

  test('is called after the author, and leads to their own page', () => {
    expect(textOf(page?.document.querySelector('h1'))).toBe(plain(name));
    expect(page?.document.title).toContain(name);
    if (url !== undefined) expect(hrefs(page?.document.querySelector('main header'))).toContain(url);
  });

  test('leads to the list of all', () => {
    expect(hrefs(page?.document.querySelector('.breadcrumb'))).toContain(`${siteUrl.pathname}authors/`);
  });

  test('has their stories, the one published last first, each under its topics', () => {
    const section = page?.document.getElementById('stories') ?? null;
    const latestFirst = byPublication(own.map(({ view }) => view)).flatMap(({ slug }) =>
      own.filter((story) => story.slug === slug),
    );
    expect(hrefs(section)).toEqual(listedStories(latestFirst));
    expect(
      absent(
        section,
        own.flatMap(({ view }) => [view.title, view.deck]),
      ),
    ).toEqual([]);
  });

  test('is told to machines as the page of a person', () => {
    const [profile] = page === undefined ? [] : ofType(jsonLd(page), 'ProfilePage');
    expect(profile?.['mainEntity']).toMatchObject({ '@type': 'Person', name, url: page?.url.href });
  });
});
