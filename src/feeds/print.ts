import { printAtom } from './atom.ts';
import type { FeedFormat } from './feed-subject.ts';
import { printJsonFeed } from './json-feed.ts';
import type { FeedPage } from './feed-page.ts';
import { printRss } from './rss.ts';

/** Prints a document of a feed in each of the formats. */
export const printFeed: Record<FeedFormat, (page: FeedPage) => string> = {
  rss: printRss,
  atom: printAtom,
  json: printJsonFeed,
};
