import type { Feed } from './feed.ts';

/** How many feeds of stories, and of topics, people and places each, the page of all feeds has room for. */
export const mostFeeds = 20;

/** Those of some feeds that brought something last, as many as there is room for, in the order that all have. */
export function latestFeeds<Key>(
  feeds: ReadonlyMap<Key, Feed>,
  most: number = mostFeeds,
): readonly (readonly [Key, Feed])[] {
  const all = [...feeds];
  const latest = new Set(all.toSorted(([, a], [, b]) => newest(b) - newest(a)).slice(0, most));
  return all.filter((each) => latest.has(each));
}

/** When a feed brought something last, in milliseconds since 1970; before all others when it never has. */
const newest = ({ entries: [entry] }: Feed): number =>
  entry?.published.epochMilliseconds ?? Number.MIN_SAFE_INTEGER;
