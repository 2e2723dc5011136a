import { generateJsonFeed } from 'feedsmith';
import { absolute, homePath, publicPath } from '../routes.ts';
import { site } from '../site.ts';
import { pageAddresses } from './addresses.ts';
import type { Entry } from './feed.ts';
import type { FeedPage } from './feed-page.ts';
import { ZonedDate } from './zoned-date.ts';

/** A document of a feed as JSON Feed 1.1, in which `next_url` leads to the page of its archive before it. */
export function printJsonFeed(page: FeedPage): string {
  const { feed, entries } = page;
  const { self, older } = pageAddresses(page, 'json');
  const json = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.home,
    feed_url: self,
    description: feed.description,
    icon: absolute(publicPath('icon-512.png')),
    favicon: absolute(publicPath('icon-192.png')),
    language: site.language,
    authors: [{ name: site.name, url: absolute(homePath()) }],
    ...(older === undefined ? {} : { next_url: older }),
    ...(site.hub === undefined ? {} : { hubs: [{ type: 'WebSub', url: site.hub }] }),
    items: entries.map(item),
  });
  // The library leaves an empty list out, and JSON Feed asks for one.
  return `${JSON.stringify(Object.assign({}, json, entries.length === 0 ? { items: [] } : {}))}\n`;
}

const item = (entry: Entry) => ({
  id: entry.id,
  url: entry.link,
  title: entry.title,
  content_html: entry.html,
  summary: entry.summary,
  image: entry.card.url,
  date_published: new ZonedDate(entry.published),
  date_modified: new ZonedDate(entry.updated),
  authors: entry.authors.map(({ name, url }) => ({ name, ...(url !== undefined && { url }) })),
  tags: entry.topics.map(({ name }) => name),
});
