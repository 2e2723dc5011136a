import { filledPages, type FilledPage } from '../story/filled-pages.ts';
import type { Entry, Feed } from './feed.ts';

/** How many entries a feed and each page of its archive hold. */
export const pageLength = 50;

/**
 * A document of a feed: the one that is subscribed to, which has no number, or a page of its archive, counted from 1, the
 * oldest.
 */
export interface FeedPage extends Omit<FilledPage<Entry>, 'items'> {
  readonly feed: Feed;
  /** The newest first. */
  readonly entries: readonly Entry[];
}

/** The documents of a feed (RFC 5005 §4): the newest entries and, once there are more of them, the pages of an archive. */
export function feedPages(feed: Feed): readonly FeedPage[] {
  return filledPages(feed.entries, pageLength).map(({ items, ...page }) => ({
    feed,
    entries: items,
    ...page,
  }));
}
