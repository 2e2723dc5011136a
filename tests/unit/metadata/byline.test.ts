import { expect, test, vi } from 'vitest';
import { fixtureView } from '../cards/views.ts';

vi.stubEnv('SITE', 'https://example.org');
vi.stubEnv('BASE_URL', '/news');
const { bylinesOf, bylineWords } = await import('../../../src/metadata/byline.ts');
const { plainByline } = await import('../../../src/feeds/plain-byline.ts');
const { toHtml } = await import('hast-util-to-html');

const view = fixtureView('maximal', '2027-01-01T00:00:00Z');
const soon = fixtureView('maximal', '2025-12-01T00:00:00Z');
const names = (count: number) =>
  view.authors
    .slice(0, 1)
    .flatMap((author) => Array.from({ length: count }, (_, index) => ({ ...author, name: `A${index}` })));

test('a story is by its authors, each with a page', () => {
  expect(bylinesOf(view)).toEqual([
    { name: 'Ada Roth', path: '/news/authors/ada-roth/' },
    { name: 'Jo Veldt', path: '/news/authors/jo-veldt/' },
  ]);
});

test('before it is published nobody has a page for it', () => {
  expect(soon.published).toBeUndefined();
  expect(bylinesOf(soon).map(({ path }) => path)).toEqual([undefined, undefined]);
  expect(toHtml(plainByline(soon))).toBe('<p>By Ada Roth and Jo Veldt</p>');
});

test('a story without authors is by the publication', () => {
  expect(bylinesOf({ ...view, authors: [] })).toEqual([{ name: 'Waybill', path: '/news/about/' }]);
  expect(toHtml(plainByline({ ...view, authors: [] }))).toBe(
    '<p>By <a href="https://example.org/news/about/">Waybill</a></p>',
  );
});

test.each([
  [1, 'A0'],
  [2, 'A0 and A1'],
  [3, 'A0, A1 and A2'],
])('%i names are read as “%s”', (count, words) => {
  const many = { ...view, published: undefined, authors: names(count) };
  expect(bylineWords(bylinesOf(many))).toBe(words);
  expect(toHtml(plainByline(many))).toBe(`<p>By ${words}</p>`);
});
