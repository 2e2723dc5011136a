import { expect, test } from 'vitest';
import type { Use } from '../../../src/story/source.ts';
import { backLinks } from '../../../src/words/back-links.ts';

const use = (kind: Use['kind'], nth: number): Use => ({ kind, fragment: `${kind}-${nth}` });

test.each([
  ['nothing', [], []],
  ['one', [use('claim', 4)], [['claim-4', 'record']]],
  ['several', [use('claim', 4), use('claim', 9), use('claim', 2)], [['claim-4', 'record (3)']]],
  ['several kinds of one part', [use('stop', 1), use('engagement', 3)], [['stop-1', 'itinerary (2)']]],
  ['one that cites twice', [use('stop', 2), use('stop', 2)], [['stop-2', 'itinerary']]],
  [
    'parts, in the order of the page',
    [
      use('short', 1),
      use('deadline', 1),
      use('engagement', 2),
      use('section', 1),
      use('offer', 3),
      use('term', 1),
    ],
    [
      ['short-1', 'short version'],
      ['deadline-1', 'deadlines'],
      ['engagement-2', 'itinerary'],
      ['section-1', 'text (2)'],
      ['term-1', 'record'],
    ],
  ],
] as const)('%s', (_, uses, links) => {
  expect(backLinks(uses).map(({ fragment, text }) => [fragment, text])).toEqual(links);
});
