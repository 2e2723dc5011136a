import { z } from 'astro/zod';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { pngHeader } from '../unit/cards/png.ts';
import { sharedBlocks } from '../../src/story/shared-block.ts';
import { siteUrl } from './page.ts';
import { bytes, fileAt, files, pages, read } from './site.ts';
import { stories } from './stories.ts';

// oEmbed 1.0, §2.3.4.4: the answer of the type `rich`, and nothing that the format does not name.
const answer = z.strictObject({
  type: z.literal('rich'),
  version: z.literal('1.0'),
  title: z.string().min(1),
  author_name: z.string().min(1),
  author_url: z.url(),
  provider_name: z.string().min(1),
  provider_url: z.url(),
  cache_age: z.int().positive(),
  thumbnail_url: z.url(),
  thumbnail_width: z.int().positive(),
  thumbnail_height: z.int().positive(),
  html: z.string(),
  width: z.int().positive(),
  height: z.int().positive(),
});

/** What can be asked for, with the page that is asked about and the embed that is the answer. */
const asked = stories.flatMap(({ slug, view }) => [
  {
    file: `explainers/${slug}/oembed.json`,
    page: `explainers/${slug}/`,
    embed: `explainers/${slug}/embed/story/strip/`,
  },
  ...sharedBlocks(view).map(({ kind, id }) => ({
    file: `explainers/${slug}/${kind}/${id}/oembed.json`,
    page: `explainers/${slug}/${kind}/${id}/`,
    embed: `explainers/${slug}/embed/${kind}/${id}/`,
  })),
]);

test('there is an answer for each story and each of its blocks, and no other', () => {
  expect(asked.length).toBeGreaterThan(0);
  const built = [...files].filter((file) => file.endsWith('oembed.json'));
  expect(built.toSorted()).toEqual(asked.map(({ file }) => file).toSorted());
});

describe.each(asked)('$file', ({ file, page, embed }) => {
  const said = answer.parse(JSON.parse(read(file)));

  test('is found from the page it speaks of', () => {
    const { document } = pages.find((each) => each.file === `${page}index.html`) ?? {};
    const link = document?.querySelector('link[rel="alternate"][type="application/json+oembed"]');
    expect(new URL(link?.getAttribute('href') ?? '', new URL(page, siteUrl)).href).toBe(
      new URL(file, siteUrl).href,
    );
    expect(link?.getAttribute('title')).toBe(said.title);
  });

  test('is one frame of the size it says, with the embed in it', () => {
    const { document } = parseHTML(`<!doctype html><html><body>${said.html}</body></html>`);
    expect(document.body.children).toHaveLength(1);
    const frame = document.body.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(new URL(embed, siteUrl).href);
    expect(fileAt(new URL(embed, siteUrl))).toBe(`${embed}index.html`);
    expect(frame?.getAttribute('title')).toContain(said.title);
    expect(frame?.getAttribute('loading')).toBe('lazy');
    expect(frame?.getAttribute('width')).toBe(String(said.width));
    expect(frame?.getAttribute('height')).toBe(String(said.height));
  });

  test('has the share card as its thumbnail', () => {
    const card = fileAt(new URL(said.thumbnail_url));
    expect(card).toMatch(/^cards\/.+\.png$/);
    expect(pngHeader(bytes(card ?? ''))).toMatchObject({
      width: said.thumbnail_width,
      height: said.thumbnail_height,
    });
    const { document } = pages.find((each) => each.file === `${page}index.html`) ?? {};
    expect(document?.querySelector('meta[property="og:image"]')?.getAttribute('content')).toBe(
      said.thumbnail_url,
    );
  });
});

/** The text that some HTML stands for. */
const decoded = (html: string): string =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body.textContent;

/** The HTML that a page offers for copying; linkedom leaves references in a textarea as they are, browsers don't. */
const offered = (document: Document | undefined): string[] =>
  [...(document?.querySelectorAll('copy-text textarea') ?? [])].map(({ innerHTML }) => decoded(innerHTML));

test.each(asked.filter(({ file }) => file.split('/').length > 3))(
  '$page offers for copying the very frame of its answer',
  ({ file, page }) => {
    const { document } = pages.find((each) => each.file === `${page}index.html`) ?? {};
    expect(offered(document)).toContain(answer.parse(JSON.parse(read(file))).html);
  },
);

test('the frames of each story and its route are offered for copying, too', () => {
  const all = pages.flatMap(({ document }) => offered(document)).join('\n');
  // They stand on the pages of blocks.
  for (const { slug, view } of stories.filter((each) => sharedBlocks(each.view).length > 0)) {
    expect(all).toContain(`"${new URL(`explainers/${slug}/embed/story/strip/`, siteUrl).href}"`);
    if (view.stops.length > 0)
      expect(all).toContain(`"${new URL(`explainers/${slug}/embed/itinerary/route/`, siteUrl).href}"`);
  }
});
