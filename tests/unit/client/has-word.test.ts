import { expect, test } from 'vitest';
import { hasWord } from '../../../src/client/has-word.ts';

test.each([
  ['Talks in Busan.', 'busan', true],
  ['Talks in Busan.', 'bus', true],
  ['Talks in Busan.', 'busanite', false],
  ['He put it off; it is computing.', 'putin', false],
  ['Inés came.', 'ines', true],
  ['Ines came.', 'Inés', true],
  ['China’s rare-earth rules', 'earth', true],
  ['China’s rare-earth rules', 'rareearth', true],
  ['Ronald McDonald', 'donald', true],
  ['The G20 met.', '20', true],
  ['A 6-to-3 vote', '3', true],
  ['习近平 近平 平', '近', true],
  ['', 'busan', false],
])('%j has %j: %j', (text, word, expected) => {
  expect(hasWord(text, word)).toBe(expected);
});
