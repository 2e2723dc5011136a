import { extract } from '@extractus/oembed-extractor';
import metascraper from 'metascraper';
import author from 'metascraper-author';
import description from 'metascraper-description';
import image from 'metascraper-image';
import title from 'metascraper-title';
import url from 'metascraper-url';
import ogs from 'open-graph-scraper';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { sharedBlocks } from '../../src/story/shared-block.ts';
import { sharedWords } from '../../src/words/shared-words.ts';
import { pngHeader } from '../unit/cards/png.ts';
import { publishHere, type PublishedHere } from './checks/published-here.ts';
import { siteUrl } from './page.ts';
import { stories } from './stories.ts';

// Those who really unfurl links, on the built site over HTTP: what they find is what a messenger shows.

const scrape = metascraper([author(), description(), image(), title(), url()]);

let here: PublishedHere;
beforeAll(async () => {
  here = await publishHere();
});
afterAll(async () => {
  await here.close();
});

/** The story, and the first and the last block of each kind. */
const shared = stories.flatMap(({ view, page }) => {
  const authors = view.authors.length === 0 ? [site.name] : view.authors.map(({ name }) => name);
  const byKind = Map.groupBy(sharedBlocks(view), ({ kind }) => kind);
  const blocks = [...byKind.values()].flatMap((all) => [...new Set([all.at(0), all.at(-1)])]);
  return [
    { pathname: page.url.pathname, kind: 'story', title: view.title, description: view.deck, authors },
    ...blocks
      .filter((block) => block !== undefined)
      .map((block) => ({
        ...sharedWords(block, view),
        authors,
        kind: block.kind,
        pathname: `${page.url.pathname}${block.kind}/${block.id}/`,
      })),
  ];
});

test('a story and each kind of block are unfurled', () => {
  expect([...new Set(shared.map(({ kind }) => kind))].toSorted()).toEqual([
    'claim',
    'deadline',
    'person',
    'stop',
    'story',
  ]);
});

describe.each(shared)('$pathname', (expected) => {
  test('open-graph-scraper finds title, description, image, size and author', async () => {
    const { error, result } = await ogs({ url: here.at(expected.pathname) });
    expect(error).toBe(false);
    expect(result).toMatchObject({
      ogTitle: expected.title,
      ogDescription: expected.description,
      ogUrl: here.at(expected.pathname),
      ogType: 'article',
      ogSiteName: site.name,
      twitterCard: 'summary_large_image',
    });
    // Of several it keeps one.
    expect(expected.authors).toContain(result.author);
    const [card] = result.ogImage ?? [];
    expect(card).toMatchObject({ width: '1200', height: '630', type: 'image/png' });
    expect(card?.alt).toBeTruthy();
    const response = await fetch(card?.url ?? '');
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(pngHeader(Buffer.from(await response.arrayBuffer()))).toMatchObject({ width: 1200, height: 630 });
  });

  test('metascraper finds them, too', async () => {
    const address = here.at(expected.pathname);
    const response = await fetch(address);
    const found = await scrape({ url: address, html: await response.text() });
    expect(found).toMatchObject({
      title: expected.title,
      description: expected.description,
      author: expected.authors.join(' and '),
      url: address,
    });
    expect(found.image).toMatch(/\/cards\/.+\.png\?v=/);
  });

  test('an oEmbed client finds something to embed', async () => {
    const found = await extract(here.at(expected.pathname));
    expect(found).toMatchObject({
      type: 'rich',
      version: '1.0',
      title: expected.title,
      author_name: expected.authors.join(' and '),
      provider_name: site.name,
    });
    const html = String(Reflect.get(found, 'html'));
    expect(html).toMatch(/^<iframe [^>]*src="[^"]+"[^>]*><\/iframe>$/);
    const source = /src="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(new URL(source).pathname.startsWith(siteUrl.pathname)).toBe(true);
    expect((await fetch(source)).ok).toBe(true);
    expect(Reflect.get(found, 'width')).toBeGreaterThanOrEqual(280);
    expect(Reflect.get(found, 'height')).toBeGreaterThan(100);
  });
});
