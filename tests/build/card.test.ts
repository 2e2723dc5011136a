import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sharedBlocks } from '../../src/story/shared-block.ts';
import { pngHeader, pngPixels } from '../unit/cards/png.ts';
import { siteUrl } from './page.ts';
import { bytes, fileAt, files, pages } from './site.ts';
import { editions, stories } from './stories.ts';

const cards = [...files].filter((file) => file.startsWith('cards/'));

/** What the strictest messenger takes, and what most cards stay under. */
const most = 300_000;
const usual = 60_000;

test.each(cards)('%s is a whole picture of the size that all take', (file) => {
  const png = bytes(file);
  expect(pngHeader(png)).toMatchObject({ width: 1200, height: 630 });
  expect(inflateSync(pngPixels(png)).length).toBeGreaterThanOrEqual(630 * 1200);
  expect(png.length).toBeGreaterThan(8_000);
  expect(png.length).toBeLessThan(most);
});

test('most cards are light', () => {
  const sizes = cards.map((file) => bytes(file).length).toSorted((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThan(usual);
});

/** One for each story, each edition and each block that can be shared. */
const expected = [
  ...stories.map(({ slug }) => `cards/${slug}.png`),
  ...editions.map(({ page }) =>
    page.file.replace(/^explainers\/([^/]+)\/at\/([^/]+)\/index\.html$/, 'cards/$1/$2.png'),
  ),
  ...stories.flatMap(({ slug, view }) =>
    sharedBlocks(view).map(({ kind, id }) => `cards/${slug}/${kind}/${id}.png`),
  ),
];

test('there is one card for each story, each edition and each block that can be shared', () => {
  expect(new Set(expected).size).toBe(expected.length);
  expect(expected.filter((file) => !files.has(file))).toEqual([]);
});

test('any other is one of these under a name that it had before', () => {
  const pictures = new Set(expected.map((file) => bytes(file).toString('base64')));
  const others = cards.filter((file) => !expected.includes(file));
  expect(others.filter((file) => !pictures.has(bytes(file).toString('base64')))).toEqual([]);
});

/** The card of a page: that of its story, of the edition it shows, or of the block it is about. */
const cardOf = (file: string): string | undefined => {
  const [, slug, rest = ''] = /^explainers\/([^/]+)\/(.*)index\.html$/.exec(file) ?? [];
  if (slug === undefined || rest.startsWith('embed/')) return undefined;
  const [, date] = /^at\/([^/]+)\//.exec(rest) ?? [];
  if (date !== undefined) return `cards/${slug}/${date}.png`;
  const [, kind, id] = /^(stop|deadline|person|claim)\/([^/]+)\/$/.exec(rest) ?? [];
  return kind === undefined || id === undefined ? `cards/${slug}.png` : `cards/${slug}/${kind}/${id}.png`;
};

test('every block that can be shared has a page, whose card is its own', () => {
  const shared = stories.flatMap(({ slug, view }) =>
    sharedBlocks(view).map(({ kind, id }) => `explainers/${slug}/${kind}/${id}/index.html`),
  );
  expect(shared.filter((file) => !files.has(file))).toEqual([]);
});

test.each(pages.filter(({ file }) => cardOf(file) !== undefined))(
  '$file names its card, with its version, its size and what it says',
  ({ file, document }) => {
    const meta = (name: string) =>
      document.querySelector(`meta[property="og:image${name}"]`)?.getAttribute('content') ?? '';
    const address = new URL(meta(''));
    expect(address.href, 'a whole address').toBe(meta(''));
    expect(address.origin).toBe(siteUrl.origin);
    expect(address.search).toMatch(/^\?v=[0-9a-f]{10}$/);
    expect(fileAt(address)).toBe(cardOf(file));
    expect([meta(':width'), meta(':height'), meta(':type')]).toEqual(['1200', '630', 'image/png']);
    expect(meta(':alt').length).toBeGreaterThan(5);
    expect(Array.from(meta(':alt')).length).toBeLessThanOrEqual(420);
  },
);

test('one card has one address, whichever page names it', () => {
  const named = new Map<string, Set<string>>();
  for (const { document } of pages) {
    const address = document.querySelector('meta[property="og:image"]')?.getAttribute('content');
    if (address === null || address === undefined) continue;
    const file = fileAt(new URL(address)) ?? address;
    named.set(file, (named.get(file) ?? new Set()).add(address));
  }
  expect([...named].filter(([, addresses]) => addresses.size > 1)).toEqual([]);
  expect(named.size).toBeGreaterThan(0);
});
