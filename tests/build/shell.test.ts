import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { colophon, masthead } from '../../src/metadata/navigation.ts';
import { scripts } from './checks/page-resources.ts';
import { siteUrl, type Page } from './page.ts';
import { fileAt, files, pages, read } from './site.ts';
import { stories } from './stories.ts';

/** A story in one file, which is kept by its reader and belongs to no site. */
const isCopy = ({ file }: Page): boolean => /^explainers\/([^/]+)\/\1\.html$/.test(file);
/** What is the same on every page but those that stand in somebody else's, or in a folder of their reader's. */
const own = pages.filter((page) => !page.file.includes('/embed/') && !isCopy(page));
const embeds = pages.filter(({ file }) => file.includes('/embed/'));

/** The links of a part of a page, by name and by their place under the base path. */
const links = (root: ParentNode | null): readonly (readonly [string, string])[] =>
  [...(root?.querySelectorAll('a') ?? [])].map((a) => [
    a.textContent.trim(),
    (a.getAttribute('href') ?? '').replace(siteUrl.pathname, '/'),
  ]);

const listed = (ways: typeof masthead) => ways.map(({ name, path }) => [name, path]);

/** The path of a page as its links have it. */
const here = ({ url }: Page): string => url.pathname;

test.each(own)('$file lets the keyboard skip what is the same everywhere', ({ document }) => {
  const first = document.querySelector('body a, body button, body select, body input');
  expect(first?.getAttribute('href')).toBe('#main');
  expect(document.querySelector('#main')?.localName).toBe('main');
});

test.each(own)('$file has the same ways in above and the same colophon below', ({ document }) => {
  expect(links(document.querySelector('body > header > nav'))).toEqual(listed(masthead));
  expect(links(document.querySelector('body > footer > nav'))).toEqual(listed(colophon));
});

test.each(own)('$file says where it is, and only that', (page) => {
  const current = [...page.document.querySelectorAll(':is(body > header, body > footer) [aria-current]')];
  const named = [...page.document.querySelectorAll(':is(body > header, body > footer) nav a')].filter(
    (a) => a.getAttribute('href') === here(page),
  );
  expect(current).toEqual(named);
  expect(current.map((a) => a.getAttribute('aria-current'))).toEqual(named.map(() => 'page'));
});

test.each(own)('$file says the way from the front page, unless it is the front page', (page) => {
  const steps = [...page.document.querySelectorAll('.breadcrumb li > *')];
  if (here(page) === siteUrl.pathname) {
    expect(steps).toEqual([]);
    return;
  }
  expect(steps[0]?.getAttribute('href')).toBe(siteUrl.pathname);
  expect(
    steps.slice(1, -1).filter((step) => !page.url.pathname.startsWith(step.getAttribute('href') ?? '?')),
  ).toEqual([]);
  expect(steps.at(-1)?.localName).toBe('span');
  expect(steps.at(-1)?.getAttribute('aria-current')).toBe('page');
  expect(steps.filter((step) => step.textContent.trim() === '')).toEqual([]);
});

test.each(own)('$file knows its parts by different names', ({ document }) => {
  const names = [...document.querySelectorAll('nav')].map(
    (nav) =>
      nav.getAttribute('aria-label') ??
      document.getElementById(nav.getAttribute('aria-labelledby') ?? '')?.textContent.trim() ??
      null,
  );
  expect(names).not.toContain(null);
  expect(new Set(names).size).toBe(names.length);
});

test.each(own)('$file can be shown in light or dark by choice', ({ document }) => {
  // The script takes them by the order of the choices.
  const head = [...document.querySelectorAll('head > meta[name="theme-color"], head > script:not([src])')];
  expect(head.map((element) => element.getAttribute('media'))).toEqual([
    '(prefers-color-scheme: light)',
    '(prefers-color-scheme: dark)',
    null,
  ]);
  const control = document.querySelector('body > footer select');
  expect([...(control?.querySelectorAll('option') ?? [])].map((each) => each.getAttribute('value'))).toEqual([
    '',
    'light',
    'dark',
  ]);
});

test.each(embeds)('$file has none of it: its frame is somebody else’s', ({ document }) => {
  expect(document.querySelectorAll('script, header nav, footer nav, .breadcrumb, select').length).toBe(0);
});

test.each(pages)('$file may be kept by a browser that goes back and forth', (page) => {
  const hindrances = scripts(page).filter(({ text }) => /\b(?:before)?unload\b/.test(text));
  expect(hindrances).toEqual([]);
});

test('nor do the headers forbid it', () => {
  expect(read('_headers')).not.toMatch(/no-store/i);
});

test('no browser is asked for what it may not know', () => {
  expect(pages.filter(({ html }) => html.includes('light-dark(')).map(({ file }) => file)).toEqual([]);
});

test('the pages that one may have looked for are there, each once', () => {
  const named = z.array(z.tuple([z.string(), z.string().min(1)])).parse(JSON.parse(read('pages.json')));
  const found = named.map(([path]) => fileAt(new URL(path, siteUrl)));
  expect(found.filter((file) => file === undefined)).toEqual([]);
  expect(new Set(found).size).toBe(named.length);
  const standing = [...files].filter((file) =>
    /^(?:explainers|people|places|topics)\/[^/]+\/index\.html$/.test(file),
  );
  const ahead = stories.filter(({ view }) => view.published === undefined).map(({ page }) => page.file);
  expect(found.toSorted()).toEqual(standing.filter((file) => !ahead.includes(file)).toSorted());
});

test('the page at unknown addresses searches without script, at any depth, and shows at most twelve stories', () => {
  const lost = pages.find(({ file }) => file === '404.html');
  const form = lost?.document.querySelector('form');
  expect(form?.getAttribute('action')).toBe(`${siteUrl.pathname}search/`);
  expect(form?.getAttribute('method') ?? 'get').toBe('get');
  expect(form?.querySelector('input')?.getAttribute('name')).toBe('q');
  const shown = links(lost?.document.querySelector('main') ?? null).map(([, path]) => path);
  expect(shown).toEqual(expect.arrayContaining(['/archive/', '/topics/']));
  const listed = [...(lost?.document.querySelectorAll('.story-list > li') ?? [])];
  const unpublished = stories.filter(({ view }) => view.published === undefined);
  for (const { view } of unpublished) {
    expect(listed.filter((item) => item.textContent.includes(view.title))).toEqual([]);
  }
  const count = listed.length;
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThanOrEqual(12);
  const relative = [...(lost?.document.querySelectorAll('[href], [src]') ?? [])]
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
    .filter((address) => !/^(?:\/|#|https?:)/.test(address));
  expect(relative).toEqual([]);
});
