import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { pngHeader } from '../unit/cards/png.ts';
import { siteUrl } from './page.ts';
import { bytes, fileAt, isCopy, pages, read } from './site.ts';

const manifest = z
  .object({
    name: z.string().min(1),
    short_name: z.string().min(1).max(12),
    start_url: z.string(),
    scope: z.string(),
    theme_color: z.string().regex(/^#[0-9a-f]{6}$/),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
    icons: z.array(z.object({ src: z.string(), sizes: z.string(), type: z.string(), purpose: z.string() })),
  })
  .parse(JSON.parse(read('site.webmanifest')));

const inSite = (address: string) => new URL(address, new URL('site.webmanifest', siteUrl));

test('the manifest starts at the front page, under the base path', () => {
  expect(inSite(manifest.start_url).href).toBe(siteUrl.href);
  expect(inSite(manifest.scope).href).toBe(siteUrl.href);
});

test('the manifest has what an installation asks for', () => {
  const said = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`);
  expect(said).toEqual(expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']));
});

test.each(manifest.icons)('$src is there, in the size that the manifest says', ({ src, sizes, type }) => {
  const file = fileAt(inSite(src)) ?? '';
  expect(file).not.toBe('');
  if (type === 'image/svg+xml') {
    expect(read(file)).toMatch(/^<svg/);
    return;
  }
  const header = pngHeader(bytes(file));
  expect(`${header?.width}x${header?.height}`).toBe(sizes);
  expect(bytes(file).length).toBeLessThan(15_000);
});

// An embed is shown in a frame, where it has no tab to stand in, and a copy fetches nothing.
test.each(pages.filter((page) => !page.file.includes('/embed/') && !isCopy(page)))(
  '$file names its icons and the manifest',
  ({ document, url }) => {
    const linked = [
      ...document.querySelectorAll('link[rel="icon"], link[rel="apple-touch-icon"], link[rel="manifest"]'),
    ];
    const named = linked.map((link) => fileAt(new URL(link.getAttribute('href') ?? '', url)));
    expect(named.toSorted()).toEqual(['apple-touch-icon.png', 'favicon.ico', 'icon.svg', 'site.webmanifest']);
  },
);

test('favicon.ico is an icon of 32 × 32', () => {
  const icon = bytes('favicon.ico');
  // Reserved, kind, number of images; then width and height of the first.
  expect([...icon.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  expect(pngHeader(icon.subarray(icon.readUInt32LE(18)))).toMatchObject({ width: 32, height: 32 });
  expect(icon.length).toBeLessThan(5_000);
});

test('apple-touch-icon.png is 180 × 180', () => {
  expect(pngHeader(bytes('apple-touch-icon.png'))).toMatchObject({ width: 180, height: 180 });
});
