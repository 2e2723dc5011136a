import fc from 'fast-check';
import type { Element, RootContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { visit } from 'unist-util-visit';
import { componentTag, parseBody } from '../../../src/body/body.ts';
import { plainText } from '../../../src/body/heading.ts';

const elements = (mdx: string, tagName: string): Element[] => {
  const found: Element[] = [];
  for (const { content } of parseBody(mdx).sections) {
    visit({ type: 'root', children: [...content] }, 'element', (element) => {
      if (element.tagName === tagName) found.push(element);
    });
  }
  return found;
};
const textOf = (content: readonly RootContent[]): string => content.map(plainText).join('');

describe('sections', () => {
  test.each([
    ['nothing', '', []],
    ['only blank lines', '\n\n\n', []],
    ['prose without headings', 'One.\n\nTwo.', [[undefined, undefined]]],
    [
      'prose, then headings',
      'One.\n\n## A?\n\nTwo.\n\n## B?\n\nThree.',
      [
        [undefined, undefined],
        ['section-a', 'A?'],
        ['section-b', 'B?'],
      ],
    ],
    ['a heading first', '\n## A?\n\nOne.', [['section-a', 'A?']]],
    [
      'a heading with nothing under it',
      '## A?\n\n## B?\n\nOne.',
      [
        ['section-a', 'A?'],
        ['section-b', 'B?'],
      ],
    ],
    ['a smaller heading opens none', '## A?\n\n### Aa?\n\nOne.', [['section-a', 'A?']]],
    ['markup in a heading', '## What *is* `155%`?\n\nOne.', [['section-what-is-155', 'What is 155%?']]],
    ['an underlined heading', 'What?\n---\n\nOne.', [['section-what', 'What?']]],
  ])('%s', (_, mdx, sections) => {
    expect(parseBody(mdx).sections.map(({ id, heading }) => [id, heading])).toEqual(sections);
  });

  test('hold what stands below their heading', () => {
    const [opening, what] = parseBody('Opening.\n\n## What?\n\nFirst.\n\n### Then?\n\nSecond.').sections;
    expect(textOf(opening?.content ?? []).trim()).toBe('Opening.');
    expect(
      textOf(what?.content ?? [])
        .split(/\s+/)
        .filter(Boolean),
    ).toEqual(['First.', 'Then?', 'Second.']);
  });

  test('a heading inside a quotation opens none', () => {
    expect(parseBody('## A?\n\n> ## B?\n>\n> One.').sections).toHaveLength(1);
  });
});

describe('components', () => {
  test.each(Object.entries(componentTag))('%s becomes a plain element', (name, tag) => {
    const [element] = elements(`Before <${name} id="x" by="Somebody">words</${name}> after.`, tag);
    expect(element?.properties).toEqual({ id: 'x', by: 'Somebody', mention: 1 });
    expect(element && plainText(element)).toBe('words');
  });

  test('may stand alone on a line, and in lists, tables and headings', () => {
    const mdx = '<Figure id="a" />\n\n- <Figure id="b" />\n\n| x |\n| - |\n| <Figure id="c" /> |\n';
    expect(elements(mdx, 'wb-figure').map(({ properties }) => properties['id'])).toEqual(['a', 'b', 'c']);
    expect(parseBody('## A <Term id="t">tariff</Term>?').sections[0]?.heading).toBe('A tariff?');
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

describe('mentions', () => {
  const mentions = (mdx: string, tag: string) =>
    elements(mdx, tag).map(
      ({ properties }) => `${String(properties['id'])} ${String(properties['mention'])}`,
    );

  test('the first explains, later ones are counted, over all sections', () => {
    const mdx =
      'A <Term id="t">tariff</Term>.\n\n## Why?\n\nThe <Term id="t">tariff</Term> on <Term id="r">earths</Term>.';
    expect(mentions(mdx, 'wb-term')).toEqual(['t 1', 't 2', 'r 1']);
  });

  test('a person and a term of one id are counted apart', () => {
    const mdx = '<Person id="x">He</Person> and <Term id="x">it</Term> and <Person id="x">he</Person>.';
    expect(mentions(mdx, 'wb-person')).toEqual(['x 1', 'x 2']);
    expect(mentions(mdx, 'wb-term')).toEqual(['x 1']);
  });

  test('one inside another is counted, too', () => {
    const mdx =
      '<Quote by="Somebody" cite="p1">the <Term id="t">tariff</Term></Quote> and the <Term id="t">tariff</Term>.';
    expect(mentions(mdx, 'wb-term')).toEqual(['t 1', 't 2']);
  });

  test('every article counts for itself', () => {
    const mdx = 'A <Term id="t">tariff</Term>.';
    expect(mentions(mdx, 'wb-term')).toEqual(mentions(mdx, 'wb-term'));
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
      const { sections } = parseBody(mdx);
      const text = sections.map(({ heading = '', content }) => `${heading} ${textOf(content)}`).join(' ');
      expect([...text.matchAll(/w(\d+)w/g)].map(([, word]) => Number(word))).toEqual(
        Array.from({ length: nth }, (_, index) => index + 1),
      );
    }),
  );
});
