import type { RootContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { visit } from 'unist-util-visit';
import { parseBody } from '../../../src/body/body.ts';
import { plainText } from '../../../src/body/heading.ts';
import { sectionsOf, type Section } from '../../../src/body/sections.ts';
import { sectionsAlways } from './sections-always.ts';
import { onDay } from './on-day.ts';

const wordsOf = (content: readonly RootContent[]): string[] =>
  content.map(plainText).join(' ').split(/\s+/).filter(Boolean);

/** The sections as read on a day. */
const on = (day: string, mdx: string): readonly Section[] => sectionsOf(parseBody(mdx), onDay(day));

/** Each section as its heading, a colon and its words. */
const outline = (sections: readonly Section[]): string[] =>
  sections.map(({ heading = '', content }) => `${heading}: ${wordsOf(content).join(' ')}`);

describe('a body is divided at its headings', () => {
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
    ['a heading with nothing under it', '## A?\n\n## B?\n\nOne.', [['section-b', 'B?']]],
    ['a smaller heading opens none', '## A?\n\n### Aa?\n\nOne.', [['section-a', 'A?']]],
    ['markup in a heading', '## What *is* `155%`?\n\nOne.', [['section-what-is-155', 'What is 155%?']]],
    [
      'a mention in a heading',
      '## A <Term id="t">tariff</Term>?\n\nOne.',
      [['section-a-tariff', 'A tariff?']],
    ],
    ['an underlined heading', 'What?\n---\n\nOne.', [['section-what', 'What?']]],
  ])('%s', (_, mdx, sections) => {
    expect(sectionsAlways(mdx).map(({ id, heading }) => [id, heading])).toEqual(sections);
  });

  test('each section holds what stands below its heading', () => {
    expect(outline(sectionsAlways('Opening.\n\n## What?\n\nFirst.\n\n### Then?\n\nSecond.'))).toEqual([
      ': Opening.',
      'What?: First. Then? Second.',
    ]);
  });

  test('the line breaks between blocks are in none', () => {
    const content = sectionsAlways('One.\n\nTwo.\n\n## A?\n\n\nThree.\n\n- Four\n').map(
      (section) => section.content,
    );
    expect(content.map((nodes) => nodes.map(({ type }) => type))).toEqual([
      ['element', 'element'],
      ['element', 'element'],
    ]);
  });

  test('a heading inside a quotation opens none', () => {
    expect(sectionsAlways('## A?\n\n> ## B?\n>\n> One.')).toHaveLength(1);
  });
});

describe('a heading goes with the last that stands under it', () => {
  const since = (text: string) => `<Since on="2025-10-30">\n\n${text}\n\n</Since>`;
  const until = (text: string) => `<Until on="2025-10-30">\n\n${text}\n\n</Until>`;

  test.each([
    [
      'a passage around heading and text',
      `One.\n\n${since('## A?\n\nTwo.')}`,
      [': One.'],
      [': One.', 'A?: Two.'],
    ],
    ['a passage around the text only', `## A?\n\n${since('Two.')}`, [], ['A?: Two.']],
    ['text that ends', `## A?\n\n${until('One.')}\n\n## B?\n\nTwo.`, ['A?: One.', 'B?: Two.'], ['B?: Two.']],
    [
      'subheadings, too',
      `## A?\n\n### Aa?\n\n#### Aaa?\n\n${since('One.')}\n\n## B?\n\nTwo.`,
      ['B?: Two.'],
      ['A?: Aa? Aaa? One.', 'B?: Two.'],
    ],
    [
      'the emptied subheading only',
      `## A?\n\n### Aa?\n\n${since('One.')}\n\n### Ab?\n\nTwo.`,
      ['A?: Ab? Two.'],
      ['A?: Aa? One. Ab? Two.'],
    ],
    [
      'not one above a subheading that is kept',
      `## A?\n\n### Aa?\n\nOne.\n\n${until('Two.')}`,
      ['A?: Aa? One. Two.'],
      ['A?: Aa? One.'],
    ],
    [
      'only its words',
      '## <Since on="2025-10-30">A?</Since><Until on="2025-10-30">B?</Until>\n\nOne.',
      ['B?: One.'],
      ['A?: One.'],
    ],
    [
      'all of its words, so that its text joins what is above',
      'One.\n\n## <Since on="2025-10-30">A?</Since>\n\nTwo.',
      [': One. Two.'],
      [': One.', 'A?: Two.'],
    ],
    [
      'a passage over several sections',
      `## A?\n\nOne.\n\n${until('Two.\n\n## B?\n\nThree.')}\n\n## C?\n\nFour.`,
      ['A?: One. Two.', 'B?: Three.', 'C?: Four.'],
      ['A?: One.', 'C?: Four.'],
    ],
    [
      'a passage that ends within the section it opens',
      `${since('## A?\n\nOne.')}\n\nTwo.`,
      [': Two.'],
      ['A?: One. Two.'],
    ],
  ])('%s', (_, mdx, before, after) => {
    expect(outline(on('2025-10-29', mdx))).toEqual(before);
    expect(outline(on('2025-10-30', mdx))).toEqual(after);
  });

  test('a figure alone holds it', () => {
    const mdx = `## A?\n\n${since('<Figure id="f" />')}`;
    expect(on('2025-10-29', mdx)).toEqual([]);
    expect(on('2025-10-30', mdx).map(({ heading }) => heading)).toEqual(['A?']);
  });
});

describe('mentions', () => {
  const mentions = (sections: readonly Section[]): string[] => {
    const found: string[] = [];
    for (const node of sections.flatMap(({ content }) => content)) {
      visit(node, 'element', ({ tagName, properties: { id, mention } }) => {
        if (mention !== undefined) found.push(`${tagName.slice(3)} ${String(id)} ${String(mention)}`);
      });
    }
    return found;
  };

  test.each([
    [
      'the first explains, later ones are counted, over all sections',
      'A <Term id="t">tariff</Term>.\n\n## Why?\n\nThe <Term id="t">tariff</Term> on <Term id="r">earths</Term>.',
      ['term t 1', 'term t 2', 'term r 1'],
    ],
    [
      'a person and a term of one id are counted apart',
      '<Person id="x">He</Person> and <Term id="x">it</Term> and <Person id="x">he</Person>.',
      ['person x 1', 'term x 1', 'person x 2'],
    ],
    [
      'one inside another is counted, too',
      '<Quote by="Somebody" cite="p1">the <Term id="t">tariff</Term></Quote> and the <Term id="t">tariff</Term>.',
      ['quote undefined 1', 'term t 1', 'term t 2'],
    ],
  ])('%s', (_, mdx, expected) => {
    expect(mentions(sectionsAlways(mdx))).toEqual(expected);
    // Every reading counts for itself.
    expect(mentions(sectionsAlways(mdx))).toEqual(expected);
  });

  test.each([
    ['2025-10-29', ['term t 1', 'term t 2']],
    ['2025-10-30', ['term t 1', 'term t 2', 'term t 3']],
    ['2025-11-10', ['term t 1', 'term t 2']],
  ])('are counted from the first that stands, on %s', (day, expected) => {
    const body = parseBody(
      [
        '<Since on="2025-10-30">The <Term id="t">tariff</Term> is paused.</Since>',
        'The <Term id="t">tariff</Term> is a tax.',
        '<Until on="2025-11-10">\n\nThe <Term id="t">tariff</Term> is due.\n\n</Until>',
      ].join('\n\n'),
    );
    expect(mentions(sectionsOf(body, onDay(day)))).toEqual(expected);
  });
});

test('a heading over a place with nothing to show yet vanishes', () => {
  const mdx = '## A?\n\nB.\n\n## Offers?\n\n<Offers />\n';
  expect(sectionsOf(parseBody(mdx), onDay('2025-10-29', false)).map(({ heading }) => heading)).toEqual([
    'A?',
  ]);
  expect(sectionsOf(parseBody(mdx), onDay('2025-10-29')).map(({ heading }) => heading)).toEqual([
    'A?',
    'Offers?',
  ]);
});
