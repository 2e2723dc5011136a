import { parseFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { readFeed } from '../../readers/feed.ts';
import { jsonLd, nodesIn, ofType } from '../checks/json-ld.ts';
import type { Page } from '../page.ts';
import { dayIn, instant, namesIn, spaced, worldwide, type Told } from './told.ts';

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** What the structured data of a story's page says. */
export function inJsonLd(page: Page): Told {
  const graph = jsonLd(page);
  const [article = {}] = ofType(graph, 'NewsArticle');
  return {
    title: spaced(text(article['headline'])),
    published: instant(text(article['datePublished'])),
    modified: instant(text(article['dateModified'])),
    authors: authorsIn(graph, article['author']),
    people: ofType(article['about'], 'Person').map((person) => text(person['name']) ?? ''),
    meetings: new Map(
      ofType(graph, 'Event').map((event) => [
        spaced(text(event['name'])),
        worldwide(text(event['startDate']) ?? ''),
      ]),
    ),
  };
}

/** The names of those that a node is by, each described in it or elsewhere in the graph. */
function authorsIn(graph: unknown, author: unknown): readonly string[] {
  const described = new Map(nodesIn(graph).flatMap((node) => ('name' in node ? [[node['@id'], node]] : [])));
  return nodesIn(author).map(
    (node) => text((node['name'] ? node : described.get(node['@id']))?.['name']) ?? '',
  );
}

/** What the head of a story's page says to whoever unfurls it. */
export function inHead({ document }: Page): Told {
  const authors = [...document.querySelectorAll('meta[name="author"]')].map(
    (meta) => meta.getAttribute('content') ?? '',
  );
  const of = (property: string): string | undefined =>
    document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? undefined;
  return { title: spaced(of('og:title')), deck: spaced(of('og:description')), authors };
}

/** What the answer to who wants to embed a story says. */
export function inOembed(json: string): Told {
  const { title, author_name: authors } = JSON.parse(json) as { title: string; author_name: string };
  return { title: spaced(title), authors: namesIn(authors) };
}

/** When a sitemap says that a page was last changed. */
export function inSitemap(xml: string, address: string): Told {
  const entry = xml.split('<url>').find((each) => each.includes(`<loc>${address}</loc>`));
  return { modified: instant(/<lastmod>(.*?)<\/lastmod>/.exec(entry ?? '')?.[1]) };
}

/** The names that the entries of a feed are by, each once. */
function authorsOfEntries(text: string): readonly string[] {
  const { format, feed } = parseFeed(text);
  const all =
    format === 'rss'
      ? feed.items?.flatMap(({ dc }) => dc?.creators ?? [])
      : format === 'rdf'
        ? []
        : (format === 'atom' ? feed.entries : feed.items)?.flatMap(({ authors }) =>
            (authors ?? []).map(({ name }) => name ?? ''),
          );
  return [...new Set(all)];
}

/** What the developments of a story say that happened, in its own feed, whatever its format. */
export function inDevelopments(text: string): Told {
  const authors = authorsOfEntries(text);
  return {
    // Every entry says the same, and an empty feed nothing.
    authors: authors.length === 0 ? undefined : authors,
    updates: readFeed(text).entries.map(({ content }) => {
      const { document } = parseHTML(`<!doctype html><html><body>${content ?? ''}</body></html>`);
      const first = document.querySelector('p');
      const day = spaced(first?.querySelector('strong')?.textContent);
      for (const aside of first?.querySelectorAll('sup, strong') ?? []) aside.remove();
      return `${dayIn(day)} ${spaced(first?.textContent)}`;
    }),
  };
}

/** What the log that a browser fetches says that happened. */
export function inChanges(json: string): Told {
  const entries = JSON.parse(json) as readonly { readonly on: string; readonly text?: string }[];
  return {
    updates: entries.flatMap(({ on, text: what }) => (what === undefined ? [] : [`${on} ${spaced(what)}`])),
  };
}
