import { expect, test } from 'vitest';
import { gatheringPages, mostShown, stepsTo } from '../../../src/feeds/gathering-pages.ts';
import { aFeed, ofDevelopments } from './made-up.ts';

const stories = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => count - index);

test.each([
  [0, 0, [undefined]],
  [mostShown, mostShown, [undefined]],
  [mostShown + 1, 0, [undefined, 'stories/1']],
  [1, 2 * mostShown, [undefined, 'developments/1', 'developments/2']],
  [2 * mostShown + 1, mostShown + 1, [undefined, 'stories/1', 'stories/2', 'developments/1']],
])('%i stories with %i developments', (count, entries, steps) => {
  expect(gatheringPages(stories(count), ofDevelopments(aFeed(entries))).map(stepsTo)).toEqual(steps);
});

test('the first page has the newest of both, any other is full of one', () => {
  const [first, ...others] = gatheringPages(stories(mostShown + 1), ofDevelopments(aFeed(mostShown + 2)));
  expect(first?.kind === 'newest' && [first.stories.items[0], first.stories.older]).toEqual([
    mostShown + 1,
    1,
  ]);
  expect(first?.kind === 'newest' && first.developments.items).toHaveLength(mostShown);
  expect(others.map((page) => (page.kind === 'stories' ? page.stories.items.at(-1) : page.kind))).toEqual([
    1,
    'developments',
  ]);
});
