import { expect, test } from 'vitest';
import { directionOf, isolated } from '../../../src/words/direction.ts';

test.each([
  ['قال الوزير', 'rtl'],
  ['3 שקים', 'rtl'],
  ['«ދިވެހި»', 'rtl'],
  ['Busan', undefined],
  ['The minister يوسف said', undefined],
  ['塩の道', undefined],
  ['٣', undefined],
  ['', undefined],
  // Isolates have a direction of their own, and don’t decide on that of the paragraph.
  ['\u2068الملح\u2069 · China', undefined],
  ['\u2068China\u2069 في بوسان', 'rtl'],
])('%j runs %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});

test.each([
  ['يوسف', '\u2068يوسف\u2069'],
  ['A יוסף', '\u2068A יוסף\u2069'],
  ['Busan', 'Busan'],
  ['李娜', '李娜'],
  ['', ''],
])('%j is isolated where it runs from right to left', (text, whole) => {
  expect(isolated(text)).toBe(whole);
});
