import { describe, expect, test, vi } from 'vitest';
import type { Directory } from '../../../src/metadata/directory.ts';
import { byCountry, byInitial } from '../../../src/words/name-groups.ts';

vi.stubEnv('SITE', 'https://example.org');
vi.stubEnv('BASE_URL', '/news/');
const { authorDirectory, directoryParts, mostOnOnePage, personDirectory, placeDirectory, topicDirectory } =
  await import('../../../src/metadata/directory.ts');
const { directoryMeta, directoryTrail } = await import('../../../src/metadata/directory-meta.ts');

interface Named {
  readonly name: string;
  readonly country: string;
}
const names = (count: number): readonly Named[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `${String.fromCodePoint(65 + (index % 26))} ${index}`,
    country: index % 2 === 0 ? 'KR' : 'JP',
  }));
const people = (all: readonly Named[]): Directory<Named> => ({
  name: 'People',
  path: '/news/people/',
  by: 'letters',
  description: 'All.',
  groups: byInitial(all),
});

describe('a directory', () => {
  test('has no parts while it fits on one page', () => {
    expect(directoryParts(people([]))).toEqual([]);
    expect(directoryParts(people(names(mostOnOnePage)))).toEqual([]);
  });

  test('has a part for each of its groups when it doesn’t, and what is in them is all', () => {
    const parts = directoryParts(people(names(mostOnOnePage + 1)));
    expect(parts.map(({ path }) => path).slice(0, 2)).toEqual([
      '/news/people/letters/a/',
      '/news/people/letters/b/',
    ]);
    expect(parts.flatMap(({ group }) => group.items)).toHaveLength(mostOnOnePage + 1);
  });

  test('keeps the addresses of its parts when names are added', () => {
    const some = names(mostOnOnePage + 1);
    const more = [...some, { name: 'Á 0', country: 'KR' }, { name: '习近平', country: 'CN' }];
    const [before, after] = [some, more].map((all) => directoryParts(people(all)).map(({ path }) => path));
    expect(after).toEqual([...(before ?? []), '/news/people/letters/other/']);
  });

  test('of places has a part for each country', () => {
    const places = { ...people([]), by: 'countries' as const, groups: byCountry(names(mostOnOnePage + 1)) };
    expect(directoryParts(places).map(({ path }) => path)).toEqual([
      '/news/people/countries/jp/',
      '/news/people/countries/kr/',
    ]);
  });
});

test.each([
  [topicDirectory, 'Topics', '/news/topics/', 'letters'],
  [personDirectory, 'People', '/news/people/', 'letters'],
  [authorDirectory, 'Authors', '/news/authors/', 'letters'],
  [placeDirectory, 'Places', '/news/places/', 'countries'],
] as const)(
  'there is a directory of each kind, by what its parts are found by',
  (directory, name, path, by) => {
    expect(directory([])).toMatchObject({ name, path, by, groups: [] });
  },
);

test('a part says what it is, and leads to the whole', () => {
  const whole = people(names(mostOnOnePage + 1));
  const [first] = whole.groups;
  expect(directoryTrail(whole)).toEqual([{ name: 'People' }]);
  expect(directoryTrail(whole, first)).toEqual([{ name: 'People', path: '/news/people/' }, { name: 'A' }]);
  expect(directoryMeta(whole)).toMatchObject({
    headline: 'People',
    canonical: 'https://example.org/news/people/',
  });
  expect(directoryMeta(whole, first)).toMatchObject({
    title: 'People: A – Waybill',
    headline: 'People: A',
    description: '8 names of all people in our stories, under “A”.',
    canonical: 'https://example.org/news/people/letters/a/',
  });
});
