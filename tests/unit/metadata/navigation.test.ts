import { expect, test, vi } from 'vitest';

vi.stubEnv('BASE_URL', '/news');
const { colophon, masthead } = await import('../../../src/metadata/navigation.ts');

const all = { masthead, colophon };

test.each(['masthead', 'colophon'] as const)(
  'the %s leads to each page once, under the base path',
  (list) => {
    const paths = all[list].map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !/^\/news\/(?:[a-z]+\/)?$/.test(path))).toEqual([]);
  },
);

test('a page has one name wherever it is named', () => {
  const names = Map.groupBy([...masthead, ...colophon], ({ path }) => path);
  const several = [...names.values()].filter((ways) => new Set(ways.map(({ name }) => name)).size > 1);
  expect(several).toEqual([]);
});

test('the masthead fills two rows of four', () => {
  expect(masthead.length).toBe(8);
});

test('the colophon says who speaks, by which rules, and what is kept of whoever reads', () => {
  expect(colophon.map(({ path }) => path)).toEqual(
    ['about', 'standards', 'methods', 'corrections', 'ownership', 'privacy', 'contact'].map(
      (room) => `/news/${room}/`,
    ),
  );
});
