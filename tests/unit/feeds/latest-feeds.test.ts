import { expect, test } from 'vitest';
import { latestFeeds, mostFeeds } from '../../../src/feeds/latest-feeds.ts';
import { aFeed, anEntry, feedOf } from './made-up.ts';

const day = Temporal.ZonedDateTime.from('2025-10-30T11:00:00+09:00[Asia/Seoul]');
const brought = (days: number) => feedOf([anEntry({ published: day.add({ days }) }), anEntry()]);
const nothing = aFeed(0);
const keys = (...from: Parameters<typeof latestFeeds>) => latestFeeds(...from).map(([key]) => key);

test.each([
  [
    'what brought something last',
    { old: brought(1), newest: brought(9), newer: brought(5) },
    ['newest', 'newer'],
  ],
  ['all in their own order', { older: brought(1), newest: brought(2) }, ['older', 'newest']],
  [
    'nothing that never brought anything, as long as there is better',
    { nothing, old: brought(-9e4), two: brought(1) },
    ['old', 'two'],
  ],
  [
    'the first of those that are as new',
    { a: brought(1), b: brought(1), c: brought(1), d: nothing },
    ['a', 'b'],
  ],
  ['the first of those that never brought anything', { a: nothing, b: nothing, c: nothing }, ['a', 'b']],
  ['nothing of nothing', {}, []],
])('it is %s', (_, feeds, expected) => {
  expect(keys(new Map(Object.entries(feeds)), 2)).toEqual(expected);
});

test('there is room for as many as the page has', () => {
  const many = new Map(Array.from({ length: mostFeeds + 1 }, (_, index) => [index, brought(index)]));
  expect(keys(many)).toEqual([...many.keys()].slice(1));
});

test('what it is handed is left as it is', () => {
  const feeds = new Map([
    ['a', brought(1)],
    ['b', brought(2)],
  ]);
  keys(feeds, 1);
  expect([...feeds.keys()]).toEqual(['a', 'b']);
});
