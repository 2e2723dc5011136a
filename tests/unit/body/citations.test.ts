import { expect, test } from 'vitest';
import { citedIn } from '../../../src/body/citations.ts';
import { sectionsAlways } from './sections-always.ts';

const cited = (mdx: string) => sectionsAlways(mdx).map(citedIn);

test.each([
  ['none', 'Words.', [[]]],
  ['one', 'Words.<Cite id="p1" />', [['p1']]],
  ['several in one mark', 'Words.<Cite id="p2 p1" />', [['p2', 'p1']]],
  ['broken over lines', 'Words.<Cite id="p2\np1" />', [['p2', 'p1']]],
  ['twice the same', 'One.<Cite id="p1" /> Two.<Cite id="p1 p2" />', [['p1', 'p2']]],
  ['the source of a quotation', 'He said <Quote by="Him" cite="p3">so</Quote>.', [['p3']]],
  [
    'in a list, a table and a claim',
    '- A.<Cite id="p1" />\n\n| a |\n| - |\n| b <Cite id="p2" /> |\n\n<Claim id="c">x<Cite id="p3" /></Claim>',
    [['p1', 'p2', 'p3']],
  ],
  [
    'each section its own',
    'A.<Cite id="p1" />\n\n## B?\n\nC.<Cite id="p2" />\n\n## D?\n\nE.',
    [['p1'], ['p2'], []],
  ],
  ['a mention cites nothing', '<Person id="p9">He</Person> and <Term id="p8">it</Term>.', [[]]],
])('%s', (_, mdx, expected) => {
  expect(cited(mdx)).toEqual(expected);
});
