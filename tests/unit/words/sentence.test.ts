import { expect, test } from 'vitest';
import { sentence } from '../../../src/words/sentence.ts';

test.each([
  ['They met', 'They met.'],
  ['They met.', 'They met.'],
  ['Did they meet?', 'Did they meet?'],
  ['He called it “off the table.”', 'He called it “off the table.”'],
  ['They met (he said “twice.”)', 'They met (he said “twice.”)'],
  ['They met (twice)', 'They met (twice).'],
  ['And so on…', 'And so on…'],
  ['塩は港に着いた。', '塩は港に着いた。'],
  ['「着いた。」', '「着いた。」'],
  ['ماذا بعد؟', 'ماذا بعد؟'],
  ['पहुँच गया।', 'पहुँच गया।'],
  ['\u2068قال الوزير.\u2069', '\u2068قال الوزير.\u2069'],
])('%s', (text, whole) => {
  expect(sentence(text)).toBe(whole);
});
