import { expect, test } from 'vitest';
import { placeWords } from '../../../src/words/place-words.ts';

test.each([
  ['Busan', 'KR', 'Busan, South Korea'],
  ['Singapore', 'SG', 'Singapore'],
  ['Kuwait City', 'KW', 'Kuwait City'],
  ['The port of Djibouti', 'DJ', 'The port of Djibouti'],
  // A part of a word is another name.
  ['Omanhene', 'OM', 'Omanhene, Oman'],
  ['Niger Delta', 'NG', 'Niger Delta, Nigeria'],
  ['القاهرة', 'EG', '\u2068القاهرة\u2069, Egypt'],
])('%s in %s', (place, country, words) => {
  expect(placeWords(place, country)).toBe(words);
});
