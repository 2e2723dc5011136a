import { expect, test } from 'vitest';
import { offeredFeeds } from '../../../src/feeds/offered-feeds.ts';
import { aFeed } from './made-up.ts';

test('what has brought nothing so far is not offered, and all else is, in its order', () => {
  const feeds = new Map([
    ['b', aFeed(2)],
    ['nothing', aFeed(0)],
    ['a', aFeed(1)],
  ]);
  expect([...offeredFeeds(feeds).keys()]).toEqual(['b', 'a']);
});
