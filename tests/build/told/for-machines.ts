import { parseHTML } from 'linkedom';
import { readFeed } from '../../readers/feed.ts';
import { jsonLd, ofType } from '../checks/json-ld.ts';
import type { Page } from '../page.ts';
import { dayIn, instant, spaced, worldwide, type Told } from './told.ts';

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** What the structured data of a story's page says. */
export function inJsonLd(page: Page): Told {
  const graph = jsonLd(page);
  const [article = {}] = ofType(graph, 'NewsArticle');
  return {
    title: spaced(text(article['headline'])),
    published: instant(text(article['datePublished'])),
    modified: instant(text(article['dateModified'])),
    people: ofType(article, 'Person').map((person) => text(person['name']) ?? ''),
    meetings: new Map(
      ofType(graph, 'Event').map((event) => [
        spaced(text(event['name'])),
        worldwide(text(event['startDate']) ?? ''),
      ]),
    ),
  };
}

/** What the head of a story's page says to whoever unfurls it. */
export function inHead({ document }: Page): Told {
  const of = (property: string): string | undefined =>
    document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? undefined;
  return { title: spaced(of('og:title')), deck: spaced(of('og:description')) };
}

/** When a sitemap says that a page was last changed. */
export function inSitemap(xml: string, address: string): Told {
  const entry = xml.split('<url>').find((each) => each.includes(`<loc>${address}</loc>`));
  return { modified: instant(/<lastmod>(.*?)<\/lastmod>/.exec(entry ?? '')?.[1]) };
}

/** What the developments of a story say that happened, in its own feed, whatever its format. */
export function inDevelopments(text: string): Told {
  return {
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
