import type { Entry, Feed } from './feed.ts';

/** How many entries a feed and each page of its archive hold. */
export const pageLength = 50;

/** A document of a feed: the one that is subscribed to, or a page of its archive, counted from 1, the oldest. */
export interface FeedPage {
  readonly feed: Feed;
  /** The newest first. */
  readonly entries: readonly Entry[];
  /** Its number in the archive; the document that is subscribed to has none. */
  readonly number?: number | undefined;
  /** The number of the archive's page of entries before these. */
  readonly older?: number | undefined;
  /** The number of the archive's page of entries after these. */
  readonly newer?: number | undefined;
}

/**
 * The documents of a feed (RFC 5005 §4): the newest entries and, once there are more of them, the whole pages of an
 * archive. A page is filled from the oldest entry on and then stays as it is; the newest entries may stand in one, too.
 */
export function feedPages(feed: Feed): readonly FeedPage[] {
  const { entries } = feed;
  const pages = entries.length <= pageLength ? 0 : Math.floor(entries.length / pageLength);
  const current: FeedPage = {
    feed,
    entries: entries.slice(0, pageLength),
    older: pages === 0 ? undefined : pages,
  };
  const oldestFirst = entries.toReversed();
  const archive = Array.from({ length: pages }, (_, index): FeedPage => {
    const number = index + 1;
    return {
      feed,
      number,
      entries: oldestFirst.slice(index * pageLength, number * pageLength).toReversed(),
      older: index === 0 ? undefined : index,
      newer: number === pages ? undefined : number + 1,
    };
  });
  return [current, ...archive];
}
