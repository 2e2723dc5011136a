import { expect, test } from 'vitest';
import { foundWords } from '../../../src/client/found-words.ts';

const spelt = 'Words are found by how they begin, spelt as they are here, and together.';

test.each([
  [7, 'Busan', [], [], '7 results for “Busan”'],
  [1, 'Busan', [], ['Kind: Stops'], '1 result for “Busan”'],
  [300, '', [], [], '300 results'],
  [0, '"salt toll"', [], [], `No results for “"salt toll"”. ${spelt}`],
  [0, '', [], ['Kind: Stops'], `No results with Kind: Stops. ${spelt}`],
  [
    0,
    'a b',
    [],
    ['Kind: Stops', 'Topic: China'],
    `No results for “a b” with Kind: Stops and Topic: China. ${spelt}`,
  ],
  [3, 'xyzzy Busan', ['xyzzy'], [], '3 results for “xyzzy Busan”. No word here begins with “xyzzy”.'],
  [0, 'xy zz', ['xy', 'zz'], [], 'No results for “xy zz”. No word here begins with “xy”, “zz”.'],
  [
    0,
    'xy b',
    ['xy'],
    ['Kind: Stops'],
    'No results for “xy b” with Kind: Stops. No word here begins with “xy”.',
  ],
])('%i for %j, without %j, with %j', (count, words, unknown, filters, expected) => {
  expect(foundWords({ count, words, unknown, filters })).toBe(expected);
});

test.each([
  [1, 'No word here begins with “leedz”. This has one that begins with “leed”.'],
  [7, 'No word here begins with “leedz”. These 7 have one that begins with “leed”.'],
])('%i for a word that is a slip', (count, expected) => {
  expect(foundWords({ count, words: 'leedz', unknown: ['leedz'], near: 'leed', filters: [] })).toBe(expected);
});
