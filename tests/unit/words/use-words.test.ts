import { describe, expect, test } from 'vitest';
import type { Use } from '../../../src/story/source.ts';
import { usesByKind } from '../../../src/words/use-words.ts';

const use = (kind: Use['kind'], nth: number): Use => ({ kind, nth, fragment: `${kind}-${nth}` });
const read = (uses: readonly Use[]) =>
  usesByKind(uses).map(({ word, links }) => [word, ...links.map(({ text }) => text)]);

describe('runs', () => {
  test.each([
    ['one', [4], ['4']],
    ['two that follow', [4, 5], ['4', '5']],
    ['three that follow', [4, 5, 6], ['4–6']],
    ['a run, a gap, a run', [1, 2, 3, 7, 9, 10, 11, 12], ['1–3', '7', '9–12']],
    ['every second one', [1, 3, 5], ['1', '3', '5']],
  ])('%s', (_, nths, texts) => {
    expect(read(nths.map((nth) => use('claim', nth)))).toEqual([['claim', ...texts]]);
  });

  test('a run leads to its first', () => {
    expect(usesByKind([5, 6, 7].map((nth) => use('claim', nth)))).toEqual([
      { word: 'claim', links: [{ fragment: 'claim-5', text: '5–7' }] },
    ]);
  });
});

test('kinds keep the order of the page and their own words', () => {
  expect(read([use('short', 1), use('engagement', 2), use('section', 1), use('engagement', 3)])).toEqual([
    ['short version', '1'],
    ['meeting', '2', '3'],
    ['section', '1'],
  ]);
});

test('a block that cites twice is linked once', () => {
  expect(read([use('stop', 2), use('stop', 2)])).toEqual([['stop', '2']]);
});
