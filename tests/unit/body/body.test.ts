import fc from 'fast-check';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { visit } from 'unist-util-visit';
import { componentTag, parseBody } from '../../../src/body/body.ts';
import { plainText } from '../../../src/body/heading.ts';

const elements = (mdx: string, tagName: string): Element[] => {
  const found: Element[] = [];
  visit({ type: 'root', children: [...parseBody(mdx).content] }, 'element', (element) => {
    if (element.tagName === tagName) found.push(element);
  });
  return found;
};

describe('components', () => {
  test.each(Object.entries(componentTag))('%s becomes a plain element', (name, tag) => {
    const [element] = elements(`Before <${name} id="x" by="Somebody">words</${name}> after.`, tag);
    expect(element?.properties).toEqual({ id: 'x', by: 'Somebody' });
    expect(element && plainText(element)).toBe('words');
  });

  test('may stand alone on a line, and in lists, tables and headings', () => {
    const mdx = '<Figure id="a" />\n\n- <Figure id="b" />\n\n| x |\n| - |\n| <Figure id="c" /> |\n';
    expect(elements(mdx, 'wb-figure').map(({ properties }) => properties['id'])).toEqual(['a', 'b', 'c']);
    expect(elements('## A <Term id="t">tariff</Term>?', 'h2').map(plainText)).toEqual(['A tariff?']);
  });

  test.each([
    ['a component nobody knows', '<Map id="x" />'],
    ['a name that every object has', '<constructor id="x" />'],
    ['a fragment', 'A <>fragment</>.'],
    ['HTML', '<b>bold</b>'],
  ])('%s is refused', (_, mdx) => {
    expect(() => parseBody(mdx)).toThrow(TypeError);
  });
});

// The compiler hands on a paragraph of components only in pieces, and without the paragraph.
describe('a paragraph of components only is one paragraph', () => {
  test.each([
    ['a passage', '<Since on="2025-10-30">A.</Since>', ['A.']],
    ['two in a row', '<Since on="2025-10-30">A.</Since> <Until on="2025-10-31">B.</Until>', ['A. B.']],
    ['without a space', '<Since on="2025-10-30">A</Since><Until on="2025-10-31">B</Until>', ['AB']],
    ['over two lines', '<Since on="2025-10-30">A.</Since>\n<Until on="2025-10-31">B.</Until>', ['A. B.']],
    [
      'two paragraphs',
      '<Since on="2025-10-30">A.</Since>\n\n<Until on="2025-10-31">B.</Until>',
      ['A.', 'B.'],
    ],
    ['a mention', '<Person id="x">He</Person>', ['He']],
    ['a passage and its source', '<Since on="2025-10-30">A.</Since><Cite id="p1" />', ['A.']],
    ['beside a figure', '<Figure id="f" />\n\n<Since on="2025-10-30">A.</Since>', ['A.']],
    ['one in the other', '<Since on="2025-10-30"><Until on="2025-10-31">A.</Until></Since>', ['A.']],
    [
      'words around one in the other',
      '<Since on="2025-10-30">A <Until on="2025-10-31">b</Until> c.</Since>',
      ['A b c.'],
    ],
    ['around a paragraph', '<Since on="2025-10-30">\n\nA.\n\n</Since>', ['A.']],
    [
      'around two, each a passage',
      '<Since on="2025-10-30">\n\n<Until on="2025-10-31">A.</Until>\n\n<Until on="2025-11-01">B.</Until>\n\n</Since>',
      ['A.', 'B.'],
    ],
    ['in a quotation', '> <Since on="2025-10-30">A.</Since>\n>\n> B.', ['A.', 'B.']],
    ['none in a list', '- <Since on="2025-10-30">A.</Since>\n- B.', []],
    ['around a figure, none', '<Since on="2025-10-30"><Figure id="f" /></Since>', []],
  ])('%s', (_, mdx, paragraphs) => {
    expect(elements(mdx, 'p').map(plainText)).toEqual(paragraphs);
  });
});

test('lists keep their nesting', () => {
  const [outer, inner] = elements('- one\n- two\n  - three\n    - four\n- five\n', 'ul');
  expect(elements('- one\n- two\n  - three\n    - four\n- five\n', 'ul')).toHaveLength(3);
  expect(outer && plainText(outer).split(/\s+/).filter(Boolean)).toEqual([
    'one',
    'two',
    'three',
    'four',
    'five',
  ]);
  expect(inner && plainText(inner).split(/\s+/).filter(Boolean)).toEqual(['three', 'four']);
});

test('nothing is lost: every word of the article stands in the tree once, in its order', () => {
  const tags = Object.keys(componentTag);
  const shape = fc.constantFrom(
    (word: string) => word,
    (word: string) => `**${word}**`,
    (word: string) => `*${word}*`,
    (word: string) => `\`${word}\``,
    (word: string) => `[${word}](https://example.org/)`,
    (word: string) =>
      `<${tags[word.length % tags.length] ?? 'Term'} id="x">${word}</${tags[word.length % tags.length] ?? 'Term'}>`,
  );
  const block = fc.constantFrom(
    (line: string) => line,
    (line: string) => `## ${line}`,
    (line: string) => `### ${line}`,
    (line: string) => `- ${line}\n- ${line}\n  1. ${line}`,
    (line: string) => `> ${line}`,
    (line: string) => `| ${line} | ${line} |\n| --- | --- |\n| ${line} | ${line} |`,
    (line: string) => `<Claim id="x">\n\n${line}\n\n</Claim>`,
  );
  const blocks = fc.array(fc.tuple(block, fc.array(shape, { minLength: 1, maxLength: 4 })), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(blocks, (chosen) => {
      let nth = 0;
      // Words are numbered as they are written, so that one lost, doubled or moved is seen.
      const mdx = chosen
        .map(([wrap, shapes]) =>
          wrap(shapes.map((form) => form('W')).join(' ')).replaceAll('W', () => `w${(nth += 1)}w`),
        )
        .join('\n\n');
      const text = parseBody(mdx).content.map(plainText).join(' ');
      expect([...text.matchAll(/w(\d+)w/g)].map(([, word]) => Number(word))).toEqual(
        Array.from({ length: nth }, (_, index) => index + 1),
      );
    }),
  );
});
