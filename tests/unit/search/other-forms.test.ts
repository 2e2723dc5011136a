import { expect, test } from 'vitest';
import { otherForms, wordsOf } from '../../../src/search/other-forms.ts';

test('words are told without accents, capitals and signs', () => {
  expect([...wordsOf('Inés’s rare-earth “Deal”, – again: 10%')]).toEqual([
    'iness',
    'rare',
    'earth',
    'deal',
    'again',
    '10',
  ]);
});

test.each([
  ['tariff', ['tariffs'], ['tariffs']],
  ['Tariffs', ['tariff'], ['tariff']],
  ['truces', ['truce', 'truc'], ['truce']],
  ['country', ['countries', 'countrys'], ['countries', 'countrys']],
  ['countries', ['country', 'countrie'], ['country', 'countrie']],
  ['taxes', ['tax', 'taxe'], ['taxe']],
  ['switch', ['switches'], ['switches']],
  ['switches', ['switch'], ['switch']],
  ['class', ['clas', 'classes'], ['classes']],
  ['Trump’s', ['trump'], ['trump']],
  ['new', ['news'], []],
  ['news', ['new'], []],
  ['imports', ['important', 'imported'], []],
  ['united', ['unit', 'unite'], []],
  ['Inés', ['ine', 'inevitable'], []],
  ['tariff tariffs', ['tariff', 'tariffs'], []],
  ['tariff', [], []],
])('of %j among %j: %j', (text, others, expected) => {
  const own = wordsOf(text);
  expect(otherForms(own, new Set([...own, ...others])).toSorted()).toEqual(expected.toSorted());
});
