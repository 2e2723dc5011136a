import fc from 'fast-check';
import { expect, test } from 'vitest';
import { innerWords } from '../../../src/search/inner-words.ts';

test.each([
  ['Xi Jinping', []],
  ['São Paulo, Erdoğan', []],
  ['حسن روحاني', []],
  ['习近平', ['近平', '平']],
  ['Xi Jinping 习近平', ['近平', '平']],
  ['이재명', ['재명', '명']],
  ['高市 早苗', ['市', '苗', '高市早苗', '市早苗', '早苗']],
  ['이 재명', ['명']],
  ['サミット', ['ミット', 'ット', 'ト']],
  // A vowel sign or a mark stands with its letter.
  ['ไทย', ['ทย', 'ย']],
  ['', []],
])('%s', (text, words) => {
  expect(innerWords(text)).toEqual(words);
});

test('any part of a name without spaces begins one of its words, or the name itself', () => {
  const name = fc.array(fc.constantFrom('习', '近', '平', '이', '재', '명', '高', '市'), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(name, fc.nat(), fc.nat(), (letters, from, length) => {
      const start = from % letters.length;
      const part = letters.slice(start, start + 1 + (length % (letters.length - start))).join('');
      const whole = letters.join('');
      expect([whole, ...innerWords(whole)].some((word) => word.startsWith(part))).toBe(true);
    }),
  );
});
