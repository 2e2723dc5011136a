import { expect, test } from 'vitest';
import { feedWords } from '../../../src/feeds/feed-words.ts';
import { aFeed } from './made-up.ts';

test.each([
  ['developments', 0, 'Nothing so far'],
  ['developments', 1, '1 entry, of 30 October 2025'],
  ['developments', 3, '3 entries, the newest of 30 October 2025'],
  ['stories', 0, 'Nothing so far'],
  ['stories', 1, '1 story, of 30 October 2025'],
  ['stories', 2, '2 stories, the newest of 30 October 2025'],
] as const)('of %s, %i: %s', (kind, count, words) => {
  expect(feedWords(aFeed(count, { kind }))).toBe(words);
});
