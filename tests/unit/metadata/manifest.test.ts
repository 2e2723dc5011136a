import { expect, test, vi } from 'vitest';

vi.stubEnv('BASE_URL', '/news');
const { manifest } = await import('../../../src/metadata/manifest.ts');

const made = manifest();

test('it is known by its front page for good, and stays under it', () => {
  expect([made.id, made.start_url, made.scope]).toEqual(['/news/', '/news/', '/news/']);
});

test('it says in which language it names itself', () => {
  expect([made.lang, made.dir]).toEqual(['en', 'ltr']);
  expect(made.description.length).toBeGreaterThan(0);
});

test('a long press leads to what is looked up', () => {
  expect(made.shortcuts.map(({ short_name, url }) => [short_name, url])).toEqual([
    ['Deadlines', '/news/deadlines/'],
    ['Search', '/news/search/'],
  ]);
});

test('every address is inside its scope', () => {
  const addresses = [...made.icons, ...made.shortcuts.flatMap(({ icons }) => icons)].map(({ src }) => src);
  expect(addresses.length).toBeGreaterThan(4);
  expect(addresses.filter((address) => !address.startsWith(made.scope))).toEqual([]);
});
