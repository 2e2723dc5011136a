import type { Feed } from './feed.ts';

/**
 * Those of some feeds of topics, people or places that have brought anything. Whoever would take one that never has could
 * not tell it from one that is broken; it is there all the same, for its address is for good.
 */
export function offeredFeeds<Key, Each extends Feed>(feeds: ReadonlyMap<Key, Each>): ReadonlyMap<Key, Each> {
  return new Map([...feeds].filter(([, { entries }]) => entries.length > 0));
}
