import { expect, test } from 'vitest';
import { readingMinutes, wordCount } from '../../../src/body/reading-time.ts';
import { sectionsAlways } from './sections-always.ts';

test.each([
  ['nothing', '', 0],
  ['a sentence', 'Trump met Xi in Busan.', 5],
  ['a heading counts', '## What happened?\n\nNothing.', 3],
  ['paragraphs do not grow together', 'One\n\ntwo\n\n- three\n- four', 4],
  ['nor do cells', '| one | two |\n| --- | --- |\n| three | four |', 4],
  ['nor do broken lines', 'one\ntwo\\\nthree', 3],
  ['a mention is its words', 'The <Term id="t">rare earths</Term> and <Figure id="f" />more.', 5],
  ['numbers and possessives', 'Trump’s 155% tariff', 3],
])('%s', (_, mdx, words) => {
  expect(wordCount(sectionsAlways(mdx))).toBe(words);
});

test.each([
  [0, 1],
  [100, 1],
  [344, 1],
  [345, 2],
  [2300, 10],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(sectionsAlways('word '.repeat(words)))).toBe(minutes);
});
