import { describe, expect, test } from 'vitest';
import { anchor } from '../../src/story/anchor.ts';
import { shortFragment } from '../../src/story/citing.ts';
import { brotliBytes } from './checks/brotli.ts';
import { elementEnd } from './checks/element-end.ts';
import { cssUrls, scripts, styleSheets } from './checks/page-resources.ts';
import type { Page } from './page.ts';
import { articles, bytes, editions, fileAt, pages } from './site.ts';
import { editions as recordedEditions, stories } from './stories.ts';

/** The scripts that are files of their own, and not part of the page. */
const askedFor = (page: Page) => scripts(page).filter(({ from }) => from.href !== page.url.href);

const addresses = (page: Page) => askedFor(page).map(({ from }) => from.href);
/** Once fetched, the browser has these for all pages that follow; embeds and pages that send on have no scripts. */
const onAllPages = pages
  .map(addresses)
  .filter((asked) => asked.length > 0)
  .reduce((all, asked) => all.filter((address) => asked.includes(address)));

test('there are articles', () => {
  expect(articles.length).toBeGreaterThan(0);
});

test.each([...articles, ...editions])('$file is at most 24 kB with its styles', (page) => {
  const linked = styleSheets(page).linked.map(({ text }) => brotliBytes(text));
  const total = linked.reduce((sum, size) => sum + size, brotliBytes(page.html));
  expect(total).toBeLessThanOrEqual(24_000);
});

describe.each([...stories, ...recordedEditions])('$page.file', ({ page: { html }, view }) => {
  const [deadline] = view.deadlines;
  const parts = [
    shortFragment,
    ...(deadline === undefined ? [] : [anchor('deadline', deadline.id)]),
    ...(view.stops.length === 0 ? [] : ['itinerary']),
  ];

  test('shows its headline, short version, deadline and itinerary in its first 14 kB', () => {
    const ends = parts.map((id) => elementEnd(html, id));
    expect(ends.filter((end) => end < 0)).toEqual([]);
    const beginning = html.slice(0, Math.max(...ends));
    expect(beginning).toContain('</h1>');
    expect(brotliBytes(beginning)).toBeLessThanOrEqual(14_000);
  });
});

test.each(pages)('$file is readable after one request', ({ document }) => {
  const blocking = document.querySelectorAll(
    'link[rel~="stylesheet"]:not([media="print"]), script[src]:not([async]):not([defer]):not([type="module"])',
  );
  expect([...blocking].map(String)).toEqual([]);
});

test.each(pages)('$file has at most 2 kB of styles for paper, which nobody waits for', (page) => {
  const total = styleSheets(page).print.reduce((sum, { text }) => sum + brotliBytes(text), 0);
  expect(total).toBeLessThanOrEqual(2_000);
});

test('every article has styles for paper', () => {
  const sheets = [...articles, ...editions].map((page) =>
    styleSheets(page).print.map(({ text }) => text !== ''),
  );
  expect(new Set(sheets.map(String))).toEqual(new Set(['true']));
});

test.each(pages)('$file has at most 6 kB of JavaScript', (page) => {
  const total = scripts(page).reduce((sum, { text }) => sum + brotliBytes(text), 0);
  expect(total).toBeLessThanOrEqual(6_000);
});

test.each(pages)('$file asks for its own script and the few that pages share', (page) => {
  // And the line that asks for the service worker, which no page waits for.
  const own = askedFor(page).filter(({ text }) => !text.includes('serviceWorker'));
  expect(own.length).toBeLessThanOrEqual(4);
});

// The search has a budget of its own (search.test.ts).
test.each(pages.filter(({ file }) => !/^(?:explainers|search)\//.test(file)))(
  '$file does not pay for what goes with reading a story',
  (page) => {
    const own = askedFor(page).filter(({ from }) => !onAllPages.includes(from.href));
    const total = own.reduce((sum, { text }) => sum + brotliBytes(text), 0);
    expect(total).toBeLessThanOrEqual(900);
  },
);

test('what all pages ask for is two small files: the theme, and the line that asks for the service worker', () => {
  const [page] = articles;
  const shared =
    page === undefined ? [] : askedFor(page).filter(({ from }) => onAllPages.includes(from.href));
  expect(shared.length).toBe(2);
  expect(brotliBytes(shared.map(({ text }) => text).join(''))).toBeLessThanOrEqual(400);
});

test.each(pages)('$file runs next to nothing before it is drawn', (page) => {
  const inline = scripts(page).filter(({ from }) => from.href === page.url.href);
  expect(inline.reduce((sum, { text }) => sum + brotliBytes(text), 0)).toBeLessThanOrEqual(100);
});

test.each(pages)('$file has at most 70 kB of fonts', (page) => {
  const fonts = new Set(
    cssUrls(page)
      .map(fileAt)
      .filter((file) => file !== undefined && /\.(woff2?|ttf|otf)$/.test(file)),
  );
  const total = [...fonts].reduce((sum, file) => sum + (file === undefined ? 0 : bytes(file).length), 0);
  expect(total).toBeLessThanOrEqual(70_000);
});
