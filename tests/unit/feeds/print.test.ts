import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../../src/feeds/feed.ts';
import { feedPages, pageLength } from '../../../src/feeds/feed-page.ts';
import { readXml } from '../../build/checks/read-xml.ts';
import { aFeed, anEntry, feedOf } from './made-up.ts';

vi.stubEnv('SITE', 'https://news.example');
vi.stubEnv('BASE_URL', '/news/');
const { printFeed } = await import('../../../src/feeds/print.ts');
const { site } = await import('../../../src/site.ts');

/** The document that is subscribed to. */
function current(entries: readonly Entry[]) {
  const [page] = feedPages(feedOf(entries));
  if (page === undefined) throw new TypeError('Every feed has a document.');
  return page;
}

const one = current([anEntry()]);

/** The card of an entry, as RSS and Atom show it. */
const picture = ({ card }: Entry) => ({
  url: card.url,
  type: 'image/png',
  medium: 'image',
  width: 1200,
  height: 630,
});

describe('RSS', () => {
  const text = printFeed.rss(one);
  const feed = parseRssFeed(text);

  test('has what the Best Practices Profile asks of a channel', () => {
    expect(feed).toMatchObject({
      title: 'Developments',
      link: 'https://news.example/news/follow/',
      description: 'What happens.',
      language: 'en',
      copyright: site.licence,
      lastBuildDate: 'Sun, 02 Nov 2025 11:00:00 +0900',
      image: {
        url: 'https://news.example/news/feed-icon.png',
        title: 'Developments',
        link: 'https://news.example/news/follow/',
        width: 144,
        height: 144,
      },
    });
    expect(feed.atom?.links).toEqual([
      { rel: 'self', href: 'https://news.example/news/developments/rss.xml', type: 'application/rss+xml' },
    ]);
  });

  test('has what the Best Practices Profile asks of an item', () => {
    const entry = anEntry();
    expect(feed.items?.[0]).toMatchObject({
      title: entry.title,
      link: entry.link,
      guid: { value: entry.id, isPermaLink: false },
      pubDate: 'Thu, 30 Oct 2025 11:00:00 +0900',
      description: entry.summary,
      categories: [{ name: 'China' }],
      dc: { creators: ['Mara Lind'] },
      content: { encoded: entry.html },
      media: { contents: [picture(entry)] },
      atom: { updated: '2025-11-01T11:00:00+09:00' },
    });
  });

  test('has no media:description, which readers take for the text', () => {
    expect(text).not.toContain('media:description');
  });
});

describe('Atom', () => {
  test('has what RFC 4287 requires of a feed and of an entry', () => {
    const entry = anEntry();
    const authors = [{ name: site.name, uri: 'https://news.example/news/' }];
    expect(parseAtomFeed(printFeed.atom(one))).toMatchObject({
      id: 'tag:news.example,2025-10-01:developments',
      title: { value: 'Developments' },
      subtitle: { value: 'What happens.' },
      updated: '2025-11-02T11:00:00+09:00',
      authors,
      rights: { value: site.licence },
      icon: 'https://news.example/news/icon-192.png',
      xml: { lang: 'en' },
      links: [
        { rel: 'alternate', href: 'https://news.example/news/follow/' },
        { rel: 'self', href: 'https://news.example/news/developments/atom.xml' },
      ],
      entries: [
        {
          id: entry.id,
          title: { value: entry.title },
          updated: '2025-11-01T11:00:00+09:00',
          published: '2025-10-30T11:00:00+09:00',
          // Whoever takes it out of its feed takes its author along (RFC 4287 §4.1.2).
          authors: [{ name: 'Mara Lind', uri: 'https://news.example/news/authors/mara-lind/' }],
          links: [{ rel: 'alternate', href: entry.link }],
          summary: { value: entry.summary },
          content: { type: 'html', value: entry.html },
          categories: [{ term: 'china', label: 'China' }],
          media: { contents: [picture(entry)] },
        },
      ],
    });
  });
});

describe('JSON Feed', () => {
  test('is 1.1 and has everything', () => {
    const entry = anEntry();
    const text = printFeed.json(one);
    expect(JSON.parse(text)).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
    expect(parseJsonFeed(text)).toMatchObject({
      title: 'Developments',
      home_page_url: 'https://news.example/news/follow/',
      feed_url: 'https://news.example/news/developments/feed.json',
      description: 'What happens.',
      icon: 'https://news.example/news/icon-512.png',
      favicon: 'https://news.example/news/icon-192.png',
      language: 'en',
      authors: [{ name: site.name }],
      items: [
        {
          id: entry.id,
          url: entry.link,
          title: entry.title,
          summary: entry.summary,
          content_html: entry.html,
          image: entry.card.url,
          date_published: '2025-10-30T11:00:00+09:00',
          date_modified: '2025-11-01T11:00:00+09:00',
          tags: ['China'],
        },
      ],
    });
  });

  test('has a list of items even without any', () => {
    expect(JSON.parse(printFeed.json(current([])))).toMatchObject({ items: [] });
  });
});

describe('an archive', () => {
  const pages = feedPages(aFeed(2 * pageLength + 1));
  const address = (file: string): string => `https://news.example/news/developments/${file}`;
  const links = (text: string): (string | undefined)[][] =>
    (parseRssFeed(text).atom?.links ?? []).map(({ rel, href }) => [rel, href]);

  test('is found from the document that is subscribed to (RFC 5005 §4)', () => {
    const [first] = pages;
    expect(first && links(printFeed.rss(first))).toEqual([
      ['self', address('rss.xml')],
      ['prev-archive', address('archive/2/rss.xml')],
    ]);
    expect(first && printFeed.rss(first)).not.toContain('archive xmlns');
    expect(first && JSON.parse(printFeed.json(first))).toMatchObject({
      next_url: address('archive/2/feed.json'),
    });
  });

  test.each(['rss', 'atom'] as const)('says in %s that it is one, and where to go on', (format) => {
    const page = pages.find(({ number }) => number === 1);
    const text = page === undefined ? '' : printFeed[format](page);
    const values = readXml(text);
    expect(values.some(({ field }) => field === 'fh:archive')).toBe(true);
    expect(text).toContain('<p>This is a page of the archive of a feed, ');
    const all = format === 'rss' ? parseRssFeed(text).atom?.links : parseAtomFeed(text).links;
    expect(all).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rel: 'self', href: address(`archive/1/${format}.xml`) }),
        expect.objectContaining({ rel: 'current', href: address(`${format}.xml`) }),
        expect.objectContaining({ rel: 'next-archive', href: address(`archive/2/${format}.xml`) }),
      ]),
    );
  });
});

describe('a hub', () => {
  afterEach(() => {
    vi.doUnmock('../../../src/site.ts');
  });

  test('is named in every format when there is one', async () => {
    vi.resetModules();
    vi.doMock('../../../src/site.ts', () => ({ site: { ...site, hub: 'https://hub.example/' } }));
    const { printFeed: printWithHub } = await import('../../../src/feeds/print.ts');
    const hub = { rel: 'hub', href: 'https://hub.example/' };
    expect(parseRssFeed(printWithHub.rss(one)).atom?.links).toContainEqual(hub);
    expect(parseAtomFeed(printWithHub.atom(one)).links).toContainEqual(hub);
    expect(parseJsonFeed(printWithHub.json(one))).toMatchObject({
      hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
    });
    expect(parseRssFeed(printFeed.rss(one)).atom?.links).not.toContainEqual(hub);
  });
});

describe('whoever opens a feed in a browser', () => {
  test.each(['rss', 'atom'] as const)('reads in %s what it is and where to go', (format) => {
    const text = printFeed[format](one);
    expect(text).toMatch(/^<\?xml[^>]*\?>\n<\?xml-stylesheet type="text\/css" href="\/news\/feed\.css"\?>/);
    const values = readXml(text).map(({ field, text: value }) => `${field} ${value}`);
    expect(values).toContain('@href https://news.example/news/follow/');
    expect(values).toContain('h1 Developments');
    expect(text).toContain('<p>This is a feed: ');
  });

  test.each(['rss', 'atom'] as const)('reads its title in %s, whatever signs are in it', (format) => {
    const title = '$& of $1 & <all>';
    const text = printFeed[format]({ ...one, feed: { ...one.feed, title } });
    expect(readXml(text).find(({ field }) => field === 'h1')?.text).toBe(title);
  });

  test.each(['rss', 'atom'] as const)(
    'reads in %s that a page of the archive brings nothing new',
    (format) => {
      const [, page] = feedPages(aFeed(pageLength + 1));
      expect(page && printFeed[format](page)).toContain('a page of the archive');
      expect(printFeed[format](one)).not.toContain('archive');
    },
  );
});

describe('whatever a story says', { timeout: 60_000 }, () => {
  /** Texts as an editor may write them: our schema lets no control character and no outer space into them. */
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
    .map((text) => text.replace(/[\p{Cc}\p{Cs}\u{FFFE}\u{FFFF}]/gu, '').trim())
    .filter((text) => text !== '');
  const awkward = fc.oneof(
    words,
    fc.constantFrom(']]>', '<![CDATA[', '&amp;', '&', '<b>', '"', "'", '&#x1F600;', '👩‍👩‍👧‍👦', 'שלום <עולם>', '﷽'),
    words.map((text) => `${text} ]]> & <i>`),
    words.map((text) => text.repeat(200)),
  );
  const entry = fc
    .record({ title: awkward, summary: awkward, html: awkward, name: awkward })
    .map(({ name, ...rest }) => anEntry({ ...rest, topics: [{ id: 'topic', name }] }));

  test('is well-formed and read back unchanged', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 3 }), (entries) => {
        // The feed is called by words of an editor as well.
        const page = { ...current(entries), feed: { ...feedOf(entries), title: entries[0]?.title ?? '' } };
        const said = entries.map(({ title, summary, html }) => [title, summary, html]);
        const rss = printFeed.rss(page);
        const inRss = said.map(([title = '', summary = '', html = '']) => [title, escaped(summary), html]);
        expect(valuesOf(rss, 'item', ['title', 'description', 'content:encoded'])).toEqual(inRss);
        const atom = printFeed.atom(page);
        expect(valuesOf(atom, 'entry', ['title', 'summary', 'content'])).toEqual(said);
        const { items = [] } = parseJsonFeed(printFeed.json(page)) as { items?: Record<string, string>[] };
        expect(items.map((item) => [item['title'], item['summary'], item['content_html']])).toEqual(said);
      }),
    );
  });

  test('is well-formed even where a control character slips through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const page = current([anEntry({ title: `a${text}b`, html: `a${text}b`, summary: `a${text}b` })]);
        expect(() => readXml(printFeed.rss(page))).not.toThrow();
        expect(() => readXml(printFeed.atom(page))).not.toThrow();
        expect(() => JSON.parse(printFeed.json(page)) as unknown).not.toThrow();
      }),
    );
  });

  /** A text as the HTML that says it. */
  function escaped(text: string): string {
    return text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');
  }

  /** The values of some fields in each element of a name, as a strict parser reads them. */
  function valuesOf(xml: string, element: string, fields: readonly string[]): string[][] {
    const found: string[][] = [];
    let seen = new Map<string, string>();
    for (const { field, text } of readXml(xml)) {
      if (field === element) {
        found.push(fields.map((each) => (seen.get(each) ?? '').trim()));
        seen = new Map();
      } else if (!field.startsWith('@')) seen.set(field, text);
    }
    return found;
  }
});
