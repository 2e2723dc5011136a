import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byCountry, byInitial, byName } from '../../../src/words/name-groups.ts';

const named = (...names: readonly string[]) => names.map((name) => ({ name }));
const filling = Array.from({ length: 25 }, (_, index) => `Q ${index}`);
const headings = (...names: readonly string[]) =>
  byInitial(named(...names, ...filling)).map(({ heading, fragment, items }) => [
    heading,
    fragment,
    ...items.map(({ name }) => name).filter((name) => !filling.includes(name)),
  ]);

describe('names under their letters', () => {
  test('are in the order of a register, whatever their accents and case', () => {
    expect(headings('Zoë', 'ábel', 'Abel', 'Ola', 'Øystein', 'Ábel B', 'Émile', 'de Gaulle')).toEqual([
      ['A', 'letter-a', 'Abel', 'ábel', 'Ábel B'],
      ['D', 'letter-d', 'de Gaulle'],
      ['E', 'letter-e', 'Émile'],
      ['O', 'letter-o', 'Ola', 'Øystein'],
      ['Q', 'letter-q'],
      ['Z', 'letter-z', 'Zoë'],
    ]);
  });

  test('stand under their first letter, whatever mark stands before it, and however it is joined', () => {
    expect(headings('‘Abd al-Rahman', 'Ægir', 'Œuvre', '“Ola”', '’t Hart')).toEqual([
      ['A', 'letter-a', '‘Abd al-Rahman', 'Ægir'],
      ['O', 'letter-o', '“Ola”', 'Œuvre'],
      ['Q', 'letter-q'],
      ['T', 'letter-t', '’t Hart'],
    ]);
  });

  test('come last where they begin with none, by numbers as they count', () => {
    expect(headings('G20', 'G7', '9 May', '10 May', 'يوسف', '习近平')).toEqual([
      ['G', 'letter-g', 'G7', 'G20'],
      ['Q', 'letter-q'],
      ['Other', 'letter-other', '9 May', '10 May', 'يوسف', '习近平'],
    ]);
  });

  test.each([
    [0, 0],
    [1, 1],
    [24, 1],
    [25, 25],
  ])('of %i are %i groups', (count, groups) => {
    const names = Array.from({ length: count }, (_, index) => String.fromCodePoint(65 + index));
    const all = byInitial(named(...names));
    expect(all).toHaveLength(groups);
    expect(all[0]?.key ?? '').toBe(count === 0 ? '' : count < 25 ? 'all' : 'a');
    expect(all[0]?.heading ?? '').toBe(count < 25 ? '' : 'A');
  });

  test('are all there, once, under headings that all differ', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 60 }), (names) => {
        const groups = byInitial(named(...names));
        const all = groups.flatMap(({ items }) => items.map(({ name }) => name));
        expect(all.toSorted()).toEqual(names.toSorted());
        expect(new Set(groups.map(({ fragment }) => fragment)).size).toBe(groups.length);
      }),
    );
  });
});

test('names alone are in the same order', () => {
  expect(byName(named('b', 'C', 'á', 'A 10', 'A 9')).map(({ name }) => name)).toEqual([
    'á',
    'A 9',
    'A 10',
    'b',
    'C',
  ]);
});

test('places stand under the names of their countries', () => {
  const places = [
    { name: 'Tokyo', country: 'JP' },
    { name: 'Busan', country: 'KR' },
    { name: 'Pyongyang', country: 'KP' },
    { name: 'Ålesund', country: 'NO' },
    { name: 'Andong', country: 'KR' },
  ];
  expect(
    byCountry(places).map(({ heading, fragment, items }) => [
      heading,
      fragment,
      ...items.map(({ name }) => name),
    ]),
  ).toEqual([
    ['Japan', 'country-jp', 'Tokyo'],
    ['North Korea', 'country-kp', 'Pyongyang'],
    ['Norway', 'country-no', 'Ålesund'],
    ['South Korea', 'country-kr', 'Andong', 'Busan'],
  ]);
  expect(byCountry([])).toEqual([]);
});
