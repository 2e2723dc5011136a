import { expect, test } from 'vitest';
import { foundWords } from '../../../src/client/found-words.ts';

test.each([
  [7, 'Busan', '7 results for “Busan”'],
  [1, 'Busan', '1 result for “Busan”'],
  [300, '', '300 results'],
  [0, 'Bussan', 'No results for “Bussan”. Words are found by how they begin, spelt as they are here.'],
  [0, '', 'No results. Words are found by how they begin, spelt as they are here.'],
])('%i for %j', (count, words, expected) => {
  expect(foundWords(count, words)).toBe(expected);
});
