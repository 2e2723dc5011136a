import { expect, test } from 'vitest';
import { nameList } from '../../../src/words/name-list.ts';

const formatter = new Intl.ListFormat('en-GB');

test.each([[[]], [['A']], [['A', 'B']], [['A', 'B', 'C']], [['A', 'B', 'C', 'D']]])(
  'names are listed as in a sentence: %j',
  (names) => {
    expect(
      nameList(names)
        .map(({ before, each }) => before + each)
        .join(''),
    ).toBe(formatter.format(names));
  },
);
