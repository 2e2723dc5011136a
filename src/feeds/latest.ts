import type { Entry, Feed } from './feed.ts';

/** How many entries of a feed a page shows of it; whoever wants all has the feed. */
const mostShown = 20;

/** The newest entries of a feed, for the page that it is the feed of. */
export function latest({ entries }: Feed): readonly Entry[] {
  return entries.slice(0, mostShown);
}

/** Where an entry is read, on whichever host the site is seen. */
export function entryPath({ link }: Entry): string {
  const { pathname, hash } = new URL(link);
  return pathname + hash;
}
