import { expect, test } from 'vitest';
import { entryPath, latest } from '../../../src/feeds/latest.ts';
import { aFeed, anEntry } from './made-up.ts';

test.each([
  [0, []],
  [1, ['Entry 1']],
  [20, Array.from({ length: 20 }, (_, index) => `Entry ${20 - index}`)],
  [300, Array.from({ length: 20 }, (_, index) => `Entry ${300 - index}`)],
])('of %i entries a page shows the newest, twenty at most', (count, titles) => {
  expect(latest(aFeed(count)).map(({ title }) => title)).toEqual(titles);
});

test('an entry is read on the host that the page is on', () => {
  expect(entryPath(anEntry())).toBe('/news/explainers/trip/#update-one');
});
