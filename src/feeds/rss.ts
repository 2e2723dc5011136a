import { generateRssFeed } from 'feedsmith';
import { toHtml } from 'hast-util-to-html';
import { absolute, feedStylePath, publicPath } from '../routes.ts';
import { site } from '../site.ts';
import { pageAddresses } from './addresses.ts';
import { atomLinks } from './atom-links.ts';
import type { Entry } from './feed.ts';
import { cardMedia } from './card-media.ts';
import type { FeedPage } from './feed-page.ts';
import { xmlDocument } from './xml-document.ts';
import { ZonedDate } from './zoned-date.ts';

/**
 * A document of a feed as RSS 2.0, by the RSS Best Practices Profile. `pubDate` is the first publication, never an edit;
 * `lastBuildDate` is the newest date in the record, so that two builds of one record agree. The channel's image is
 * small: 144 pixels are the most that the specification allows.
 */
export function printRss(page: FeedPage): string {
  const { feed, entries } = page;
  const image = { url: absolute(publicPath('feed-icon.png')), width: 144, height: 144 };
  const xml = generateRssFeed(
    {
      title: feed.title,
      link: feed.home,
      description: feed.description,
      language: site.language,
      copyright: site.licence,
      lastBuildDate: new ZonedDate(feed.updated),
      image: { ...image, title: feed.title, link: feed.home },
      atom: { links: atomLinks(pageAddresses(page, 'rss'), 'application/rss+xml') },
      items: entries.map(item),
    },
    { stylesheets: [{ type: 'text/css', href: feedStylePath() }] },
  );
  return xmlDocument(xml, 'channel', page);
}

const item = (entry: Entry) => ({
  title: entry.title,
  link: entry.link,
  guid: { value: entry.id, isPermaLink: false },
  pubDate: new ZonedDate(entry.published),
  // HTML, by the specification (§ item): a text that speaks of tags must not become some.
  description: toHtml({ type: 'text', value: entry.summary }),
  categories: entry.topics.map(({ name }) => ({ name })),
  atom: { updated: new ZonedDate(entry.updated) },
  dc: { creators: entry.authors.map(({ name }) => name) },
  content: { encoded: entry.html },
  media: cardMedia(entry.card),
});
