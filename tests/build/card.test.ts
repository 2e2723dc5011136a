import { expect, test } from 'vitest';
import { pngHeader } from '../unit/cards/png.ts';
import { articles, bytes, editions, fileAt, files, siteUrl } from './site.ts';

test.each([...articles, ...editions])(
  '$file has a share card of the size and weight that all take',
  ({ document }) => {
    const meta = (property: string) =>
      document.querySelector(`meta[property="og:image${property}"]`)?.getAttribute('content');
    const address = meta('') ?? '';
    expect(new URL(address, siteUrl).href, 'a whole address').toBe(address);
    const file = fileAt(new URL(address)) ?? '';
    expect(file).toMatch(/^cards\/.+\.png$/);
    expect(pngHeader(bytes(file))).toMatchObject({
      width: Number(meta(':width')),
      height: Number(meta(':height')),
    });
    expect(bytes(file).length).toBeLessThan(100_000);
    expect(meta(':alt')).toBeTruthy();
  },
);

test('there is one card for each story and each edition', () => {
  const cards = [...files].filter((file) => file.startsWith('cards/'));
  const pages = [...articles, ...editions].map(({ file }) =>
    file.replace(/^explainers\/([^/]+)\/(?:at\/([^/]+)\/)?index\.html$/, (_, slug: string, date?: string) =>
      date === undefined ? `cards/${slug}.png` : `cards/${slug}/${date}.png`,
    ),
  );
  expect(cards.toSorted()).toEqual(pages.toSorted());
});
