import { expect, test } from 'vitest';
import type { Use } from '../../../src/story/source.ts';
import { backLinks } from '../../../src/words/back-links.ts';

const use = (kind: Use['kind'], nth: number): Use => ({ kind, fragment: `${kind}-${nth}` });

test.each([
  ['nothing', [], []],
  ['one', [use('claim', 4)], [['claim-4', '1 claim']]],
  ['several', [use('claim', 4), use('claim', 9), use('claim', 2)], [['claim-4', '3 claims']]],
  ['people', [use('person', 1), use('person', 3)], [['person-1', '2 people']]],
  ['one person', [use('person', 1)], [['person-1', '1 person']]],
  ['the short version, of which there is one', [use('short', 1)], [['short-1', 'the short version']]],
  ['one that cites twice', [use('stop', 2), use('stop', 2)], [['stop-2', '1 stop']]],
  [
    'kinds, in the order of the page',
    [use('short', 1), use('engagement', 2), use('section', 1), use('engagement', 3)],
    [
      ['short-1', 'the short version'],
      ['engagement-2', '2 meetings'],
      ['section-1', '1 section'],
    ],
  ],
] as const)('%s', (_, uses, links) => {
  expect(backLinks(uses).map(({ fragment, text }) => [fragment, text])).toEqual(links);
});
