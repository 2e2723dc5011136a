import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pieces } from '../../../src/client/excerpt.ts';

const said = (text: string) => ({ text, found: false });
const found = (text: string) => ({ text, found: true });

test.each([
  ['', []],
  ['No mark', [said('No mark')]],
  ['Met <mark>Xi</mark> there', [said('Met '), found('Xi'), said(' there')]],
  ['<mark>Xi</mark> <mark>Jinping</mark>', [found('Xi'), said(' '), found('Jinping')]],
  ['a &lt;script&gt; tag', [said('a <script> tag')]],
  ['<mark>&lt;b&gt;</mark>', [found('<b>')]],
  ['A &amp; B & C', [said('A &amp; B & C')]],
  ['over\n<mark>two\nlines</mark>', [said('over\n'), found('two\nlines')]],
])('%j', (excerpt, expected) => {
  expect(pieces(excerpt)).toEqual(expected);
});

test('every word of a text comes back, whatever it is, with what was found marked', () => {
  const escape = (text: string) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  // Of a text that holds an escape itself, a reader sees what that stands for.
  const word = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/&[lg]t;|&$/.test(text));
  fc.assert(
    fc.property(fc.array(fc.record({ text: word, found: fc.boolean() })), (given) => {
      const excerpt = given
        .map((each) => (each.found ? `<mark>${escape(each.text)}</mark>` : escape(each.text)))
        .join('');
      const marked = pieces(excerpt);
      expect(marked.map(({ text }) => text).join('')).toBe(given.map(({ text }) => text).join(''));
      expect(marked.filter((each) => each.found)).toEqual(given.filter((each) => each.found));
    }),
  );
});
