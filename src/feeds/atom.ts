import { generateAtomFeed } from 'feedsmith';
import { absolute, feedStylePath, homePath, publicPath } from '../routes.ts';
import { site } from '../site.ts';
import { pageAddresses } from './addresses.ts';
import { atomLinks } from './atom-links.ts';
import { cardMedia } from './card-media.ts';
import type { Entry } from './feed.ts';
import type { FeedPage } from './feed-page.ts';
import { xmlDocument } from './xml-document.ts';
import { ZonedDate } from './zoned-date.ts';

/** A document of a feed as Atom (RFC 4287). */
export function printAtom(page: FeedPage): string {
  const { feed, entries } = page;
  const xml = generateAtomFeed(
    {
      id: feed.id,
      title: { value: feed.title },
      subtitle: { value: feed.description },
      updated: new ZonedDate(feed.updated),
      authors: [{ name: site.name, uri: absolute(homePath()) }],
      rights: { value: site.licence },
      icon: absolute(publicPath('icon-192.png')),
      links: [
        { rel: 'alternate', type: 'text/html', href: feed.home },
        ...atomLinks(pageAddresses(page, 'atom'), 'application/atom+xml'),
      ],
      entries: entries.map(entryOf),
      xml: { lang: site.language },
    },
    { stylesheets: [{ type: 'text/css', href: feedStylePath() }] },
  );
  return xmlDocument(xml, 'feed', page);
}

const entryOf = (entry: Entry) => ({
  id: entry.id,
  authors: entry.authors.map(({ name, url }) => ({ name, ...(url !== undefined && { uri: url }) })),
  title: { value: entry.title },
  links: [{ rel: 'alternate', type: 'text/html', href: entry.link }],
  published: new ZonedDate(entry.published),
  updated: new ZonedDate(entry.updated),
  categories: entry.topics.map(({ id, name }) => ({ term: id, label: name })),
  summary: { value: entry.summary },
  content: { type: 'html', value: entry.html },
  media: cardMedia(entry.card),
});
