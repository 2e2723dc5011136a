import { expect, test } from 'vitest';
import { quantityWords } from '../../../src/words/quantity.ts';

test.each([
  [155, '%', '155%'],
  [0.5, '‰', '0.5‰'],
  [1200, 'km', '1,200 km'],
  [9876543210, 'bn', '9,876,543,210 bn'],
])('%d and %s are %s', (value, unit, words) => {
  expect(quantityWords(value, unit)).toBe(words);
});
