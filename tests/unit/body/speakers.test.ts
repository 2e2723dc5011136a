import type { RootContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { withSpeakers } from '../../../src/body/speakers.ts';
import { sectionsAlways } from './sections-always.ts';

const people = new Set(['Donald Trump', 'Xi Jinping', 'Mara Lind']);

const quote = (by: string, words = 'off the table'): string => `<Quote by="${by}" cite="p1">${words}</Quote>`;

/** Who is printed behind each quotation of a body. */
function printed(mdx: string): readonly (string | undefined)[] {
  const found = (node: RootContent): readonly (string | undefined)[] => {
    if (node.type !== 'element') return [];
    if (node.tagName !== 'wb-quote') return node.children.flatMap(found);
    const { speaker } = node.properties;
    return [typeof speaker === 'string' ? speaker : undefined];
  };
  return withSpeakers(sectionsAlways(mdx), people).flatMap(({ content }) => content.flatMap(found));
}

describe('the speaker of a quotation', () => {
  test.each([
    ['is printed where nobody is named', `The clerk called it ${quote('Mara Lind')}.`, ['Mara Lind']],
    ['isn’t where the paragraph names them', `Mara Lind called it ${quote('Mara Lind')}.`, [undefined]],
    ['nor where it names them by one name', `Trump called it ${quote('Donald Trump')}.`, [undefined]],
    ['whichever', `It was, said Xi, ${quote('Xi Jinping')}.`, [undefined]],
    ['nor where it does so later', `It was ${quote('Mara Lind')}, wrote Lind.`, [undefined]],
    ['or in a component', `<Person id="m">Lind</Person> called it ${quote('Mara Lind')}.`, [undefined]],
    ['is printed where the name is part of a word', `A Lindworm is ${quote('Mara Lind')}.`, ['Mara Lind']],
    ['where only the quotation has it', `It was ${quote('Mara Lind', 'Lind’s plan')}.`, ['Mara Lind']],
    [
      'where only another one has it',
      `It was ${quote('Xi Jinping', 'Mara')} and ${quote('Mara Lind')}.`,
      ['Xi Jinping', 'Mara Lind'],
    ],
    ['where only another paragraph has it', `Lind spoke.\n\nIt was ${quote('Mara Lind')}.`, ['Mara Lind']],
    ['where only another item has it', `- Lind spoke.\n- It was ${quote('Mara Lind')}.`, ['Mara Lind']],
    [
      'once in a paragraph',
      `It was ${quote('Mara Lind')} and **${quote('Mara Lind')}**.`,
      ['Mara Lind', undefined],
    ],
    [
      'in each paragraph',
      `It was ${quote('Mara Lind')}.\n\nIt is ${quote('Mara Lind')}.`,
      ['Mara Lind', 'Mara Lind'],
    ],
    // “US officials” don’t name the Treasury, nor does “the Treasury”: whose?
    ['is no person by a part of the name', `US officials said ${quote('US Treasury')}.`, ['US Treasury']],
    ['but by all of it', `A note of the US Treasury said ${quote('US Treasury')}.`, [undefined]],
    ['also in a heading', `### Is it ${quote('Mara Lind')}?\n\nLind said so.`, ['Mara Lind']],
  ])('%s', (_, mdx, expected) => {
    expect(printed(mdx)).toEqual(expected);
  });
});
