import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut } from '../../../src/words/cut.ts';

test.each([
  ['short enough', 'Two words', 9, 'Two words'],
  ['after a word', 'Two words more', 11, 'Two words…'],
  ['after a word that ends just there', 'Two words more', 10, 'Two words…'],
  ['without the comma before it', 'One, two', 6, 'One…'],
  ['without a dash before it', 'One – two three', 8, 'One…'],
  ['inside a first word that is too long', 'Incomprehensibilities', 8, 'Incompr…'],
  ['after a word of one letter', 'I incomprehensibly', 6, 'I…'],
  ['between letters, not inside one that takes two units', '𝒳𝒳𝒳𝒳', 3, '𝒳𝒳…'],
  ['not where its letters fit, however many units they take', '𝒳𝒳𝒳', 3, '𝒳𝒳𝒳'],
  ['a time as a whole', 'Held: a dinner, 30\u00a0Oct', 18, 'Held: a dinner…'],
  ['to one letter at least', 'Two', 1, 'T…'],
  ['after a word of a script that sets no spaces', 'รัฐมนตรีกล่าวว่าเกลือ', 13, 'รัฐมนตรี…'],
  ['not back to the one space of a text in Chinese', '盐 三袋盐已运抵釜山港', 9, '盐 三袋盐已运抵…'],
  ['without the comma of its script', 'قال، وزير', 6, 'قال…'],
  ['in an isolate, which it ends', 'Said by \u2068يوسف أمين\u2069', 16, 'Said by \u2068يوسف…\u2069'],
  ['in a quotation, which it ends', 'He said “off the table” aloud', 16, 'He said “off…”'],
  ['in a quotation whose end has no room', 'He said “off the table” aloud', 13, 'He said…'],
  ['behind a quotation', 'He said “off” aloud', 15, 'He said “off”…'],
])('a text is cut %s', (_, words, most, kept) => {
  expect(cut(words, most)).toBe(kept);
});

test('whatever is cut is no longer than asked, begins as the text does and ends in an ellipsis', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'ő', ' ', ',', '𝒳') }),
      fc.integer({ min: 2, max: 30 }),
      (words, most) => {
        const kept = cut(words, most);
        expect(Array.from(kept).length).toBeLessThanOrEqual(most);
        if (kept === words) return;
        expect(kept.endsWith('…')).toBe(true);
        expect(kept.isWellFormed()).toBe(true);
        expect(words.startsWith(kept.slice(0, -1))).toBe(true);
      },
    ),
  );
});
