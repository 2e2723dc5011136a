import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heightOf, type Run } from '../../../src/embeds/run.ts';

const text = (words: string, above = 0): Run => ({ type: 'text', text: words, above });
const line = heightOf([text('word')]);
const lines = (words: string): number => heightOf([text(words)]) / line;

test.each([
  ['nothing', '', 0],
  ['a word', 'word', 1],
  ['what fits to the last letter', 'a'.repeat(35), 1],
  ['a word longer than a line', 'a'.repeat(36), 2],
  ['words that need a second line', `${'a'.repeat(20)} ${'b'.repeat(15)}`, 2],
  ['words whose space is the last to fit', `${'a'.repeat(20)} ${'b'.repeat(14)}`, 1],
  ['a long word after a short one', `a ${'b'.repeat(71)}`, 4],
])('%s', (_, words, count) => {
  expect(lines(words)).toBeCloseTo(count);
});

test('runs stand under each other, each with its space above', () => {
  expect(heightOf([text('word', 10), text('word', 5)])).toBeCloseTo(2 * line + 15);
});

test('more words never need less room', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,50}$/), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, words, (first, second) => {
      const [short, long] = [first.join(' '), [...first, ...second].join(' ')];
      expect(lines(long)).toBeGreaterThanOrEqual(lines(short));
      expect(lines(long)).toBeGreaterThanOrEqual(Math.ceil(long.length / 35) - 1);
    }),
  );
});
