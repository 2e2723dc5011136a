import { expect, test } from 'vitest';
import { pngHeader } from '../unit/cards/png.ts';
import { articles, bytes, fileAt, files, siteUrl } from './site.ts';

test.each(articles)('$file has a share card of the size and weight that all take', ({ document }) => {
  const meta = (property: string) =>
    document.querySelector(`meta[property="og:image${property}"]`)?.getAttribute('content');
  const address = meta('') ?? '';
  expect(new URL(address, siteUrl).href, 'a whole address').toBe(address);
  const file = fileAt(new URL(address)) ?? '';
  expect(file).toMatch(/^cards\/[^/]+\.png$/);
  expect(pngHeader(bytes(file))).toMatchObject({
    width: Number(meta(':width')),
    height: Number(meta(':height')),
  });
  expect(bytes(file).length).toBeLessThan(100_000);
  expect(meta(':alt')).toBeTruthy();
});

test('there is one card for each story', () => {
  const slugs = articles.map(({ file }) => file.split('/')[1]);
  const cards = [...files].filter((file) => /^cards\/[^/]+\.png$/.test(file));
  expect(cards.toSorted()).toEqual(slugs.map((slug) => `cards/${slug}.png`).toSorted());
});
