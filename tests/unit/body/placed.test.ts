import { expect, test } from 'vitest';
import { parseBody } from '../../../src/body/body.ts';
import { placedIn } from '../../../src/body/placed.ts';
import { sectionsOf } from '../../../src/body/sections.ts';
import { onDay } from './on-day.ts';

/** What the prose of a day shows in place, as one list. */
const placedOn = (day: string, mdx: string): string[] => {
  const { terms, figures, offers } = placedIn(sectionsOf(parseBody(mdx), onDay(day)));
  return [
    ...[...terms].map((id) => `term ${id}`),
    ...[...figures].map((id) => `figure ${id}`),
    ...(offers ? ['offers'] : []),
  ];
};

test.each([
  ['nothing', 'Words.', [], []],
  ['a term', 'A <Term id="t">tariff</Term>.', ['term t'], ['term t']],
  ['deep in a list', '- a\n  - **<Term id="t">tariff</Term>**', ['term t'], ['term t']],
  [
    'a figure and the offers',
    '<Figure id="f" />\n\n<Offers />',
    ['figure f', 'offers'],
    ['figure f', 'offers'],
  ],
  [
    'other mentions place nothing',
    '<Person id="x">He</Person>, <Claim id="c">so</Claim>.<Cite id="p" />',
    [],
    [],
  ],
  ['a term that comes', 'A <Since on="2025-10-30"><Term id="t">word</Term></Since>.', [], ['term t']],
  ['a term that goes', '<Until on="2025-10-30">A <Term id="t">word</Term>.</Until>', ['term t'], []],
  [
    'a term that stays in one place',
    'A <Until on="2025-10-30"><Term id="t">word</Term></Until>, a <Term id="t">word</Term>.',
    ['term t'],
    ['term t'],
  ],
  ['a figure that comes', '<Since on="2025-10-30">\n\n<Figure id="f" />\n\n</Since>', [], ['figure f']],
  ['offers that go', '<Until on="2025-10-30">\n\n<Offers />\n\n</Until>', ['offers'], []],
])('%s', (_, mdx, before, after) => {
  expect(placedOn('2025-10-29', mdx)).toEqual(before);
  expect(placedOn('2025-10-30', mdx)).toEqual(after);
});
