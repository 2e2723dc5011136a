import { expect, test } from 'vitest';
import { parseBody } from '../../../src/body/body.ts';
import { passages } from '../../../src/search/passages.ts';

test.each([
  ['One.\n\nTwo *and* [three](https://example.org).', ['One.', 'Two and three.']],
  ['- Salt goes north\n- Lamps go south', ['Salt goes north', 'Lamps go south']],
  ['1. Salt\n\n   More of it\n2. Lamps', ['Salt', 'More of it', 'Lamps']],
  ['| a | b |\n| - | - |\n| c | d |', ['a', 'b', 'c', 'd']],
  [
    '> Said\n\n### Then\n\n<Offers />\n\nThe <Stop id="x">port</Stop><Cite id="f1" /> waits.',
    ['Said', 'Then', 'The port waits.'],
  ],
  ['<Since on="2025-10-20">\n\nOne.\n\nTwo.\n\n</Since>', ['One.', 'Two.']],
  ['One  \ntwo', ['One', 'two']],
])('of %j', (mdx, expected) => {
  expect(passages(parseBody(mdx).content)).toEqual(expected);
});
