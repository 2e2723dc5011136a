import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { markdownTree, printMarkdown } from '../../../src/copies/markdown.ts';
import { awkward } from './awkward.ts';
import { all, readMarkdown, wordsOf } from './read-markdown.ts';

const address = 'https://example.org/explainers/a-story/';
const printed = (tree: Root): string =>
  printMarkdown(markdownTree(tree, { address, label: (source) => `n-${source}` }));
const tree = (...children: Element[]): Root => h(null, children);
const note = (...ids: string[]) =>
  h('sup', ['[', ...ids.map((id) => h('a', { href: `${address}#source-${id}` }, '1')), ']']);

/** Words as they are compared: space at the edge of a line, and how much of it, is nobody's matter. */
const plain = (text: string): string => text.replace(/[ \t\n]+/g, ' ').trim();

describe('whatever the words are', () => {
  const parts = {
    paragraph: (text: string) => h('p', text),
    heading: (text: string) => h('h2', text),
    item: (text: string) => h('ul', [h('li', text), h('li', text)]),
    'numbered item': (text: string) => h('ol', [h('li', text)]),
    'item of an item': (text: string) => h('ul', [h('li', [text, h('ul', [h('li', text)])])]),
    'strong word': (text: string) => h('p', ['a ', h('strong', text), ' b']),
    emphasis: (text: string) => h('p', h('em', text)),
    link: (text: string) => h('p', [text, h('a', { href: 'https://example.org/(a)?b=<c>|#end' }, text)]),
    cell: (text: string) =>
      h('table', [h('tr', [h('th', 'A'), h('th', text)]), h('tr', [h('td', text), h('td')])]),
    caption: (text: string) => h('table', [h('caption', text), h('tr', [h('td', 'a')])]),
    'picture’s words': (text: string) => h('p', h('img', { src: 'https://example.org/a.png', alt: text })),
    quotation: (text: string) => h('blockquote', [h('p', text)]),
    note: (text: string) => h('p', [text, note('p1'), text]),
  };

  test.each(Object.entries(parts))('a %s is read back as it was', (_, part) => {
    const once = readMarkdown(printed(tree(h('p', 'Before.'), part('WORDS'), h('p', 'After.'))));
    fc.assert(
      fc.property(awkward(), (text) => {
        const markdown = printed(tree(h('p', 'Before.'), part(text), h('p', 'After.')));
        const read = readMarkdown(markdown);
        const words = read.children.map(wordsOf).map(plain).join('');
        expect(words.replaceAll(' ', ''), markdown).toBe(
          once.children
            .map(wordsOf)
            .map(plain)
            .join('')
            .replaceAll('WORDS', () => text)
            .replaceAll(' ', ''),
        );
        const kinds = (root: typeof read) => root.children.map(({ type }) => type);
        expect(kinds(read)).toEqual(kinds(once));
        expect(all(read, 'html')).toEqual([]);
        // An address among the words may become a link, on GitHub even where it is escaped; no other may.
        const links = (root: typeof read) =>
          all(root, 'link').filter(({ url, children }) => !url.endsWith(children.map(wordsOf).join('')));
        expect(links(read), markdown).toHaveLength(links(once).length);
        for (const kind of ['listItem', 'tableCell', 'footnoteReference', 'strong'] as const)
          expect(all(read, kind), markdown).toHaveLength(all(once, kind).length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a table', () => {
  test('has its caption above it, and an empty head where it has none', () => {
    const figure = h('table', [
      h('caption', 'In steps'),
      h('tbody', [h('tr', [h('td', '1 May'), h('td', '10%')])]),
    ]);
    expect(printed(tree(figure))).toBe('**In steps**\n\n| | |\n| - | - |\n| 1 May | 10% |\n');
  });

  test('has in each cell one line, whatever stood there', () => {
    const cell = h('td', [
      'Agreed.',
      h('p', 'Corrected.'),
      h('ul', [h('li', 'One.'), h('li', h('p', 'Two.'))]),
      'a',
      h('br'),
      'b',
    ]);
    const [row] = all(readMarkdown(printed(tree(h('table', [h('tr', [cell])])))), 'tableRow').slice(-1);
    expect(row === undefined ? '' : plain(wordsOf(row))).toBe('Agreed. Corrected. One. Two. a b');
  });
});

describe('notes', () => {
  test('are footnotes under the labels of their sources', () => {
    expect(printed(tree(h('p', ['Said.', note('p1', 'q-2')])))).toBe('Said.[^n-p1][^n-q-2]\n');
  });

  test('are only those that lead to a source of this story', () => {
    const other = h('sup', [h('a', { href: 'https://example.org/explainers/another/#source-p1' }, '1')]);
    const markdown = printed(tree(h('p', ['10', h('sup', '2'), other])));
    expect(markdown).toBe('102[1](https://example.org/explainers/another/#source-p1)\n');
  });
});

test('what is no word of the story is left out', () => {
  const root = tree(h('p', 'Words.'));
  root.children.push({ type: 'comment', value: 'a comment' });
  expect(printed(root)).toBe('Words.\n');
});
