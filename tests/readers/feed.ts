import { parseFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';

/** An entry as its feed has it, in whichever format. */
export interface FeedEntry {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly link: string | undefined;
  /** When it was first published, in milliseconds since 1970. */
  readonly published: number;
  /** Plain text. */
  readonly summary: string | undefined;
  /** HTML. */
  readonly content: string | undefined;
}

/** A feed as we read it ourselves, to compare with what others read. */
export interface Feed {
  readonly format: 'rss' | 'atom' | 'json';
  readonly title: string | undefined;
  readonly entries: readonly FeedEntry[];
}

/**
 * Reads a feed in any of the three formats.
 * @throws Error when it is none.
 */
export function readFeed(text: string): Feed {
  const { format, feed } = parseFeed(text);
  switch (format) {
    case 'rss':
      return {
        format,
        title: feed.title,
        entries: (feed.items ?? []).map((item) => ({
          id: item.guid?.value,
          title: item.title,
          link: item.link,
          published: Date.parse(item.pubDate ?? ''),
          summary: item.description === undefined ? undefined : said(item.description).text,
          content: item.content?.encoded,
        })),
      };
    case 'atom':
      return {
        format,
        title: feed.title?.value,
        entries: (feed.entries ?? []).map((entry) => ({
          id: entry.id,
          title: entry.title?.value,
          link: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
          published: Date.parse(entry.published ?? ''),
          summary: entry.summary?.value,
          content: entry.content?.value,
        })),
      };
    case 'json':
      return {
        format,
        title: feed.title,
        entries: (feed.items ?? []).map((item) => ({
          id: item.id,
          title: item.title,
          link: item.url,
          published: Date.parse(item.date_published ?? ''),
          summary: item.summary,
          content: item.content_html,
        })),
      };
    case 'rdf':
      throw new Error('This site has no feeds in RDF.');
  }
}

/** What a piece of HTML says and leads to, whatever it is wrapped in. */
export interface Said {
  readonly text: string;
  /** The addresses of its links and images, in order. */
  readonly addresses: readonly string[];
}

/** Reads a piece of HTML; every kind of white space is one space. */
export function said(html: string | undefined): Said {
  const { document } = parseHTML(`<!doctype html><html lang="en"><body>${html ?? ''}</body></html>`);
  return {
    text: document.body.textContent.replace(/\s+/g, ' ').trim(),
    addresses: [...document.querySelectorAll('[href], [src]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    ),
  };
}
