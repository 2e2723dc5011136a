import { expect, test } from 'vitest';
import { pages } from './site.ts';

// WCAG 2.4.9: what a link is called says where it leads, also by itself.

/** Pages that list: the ones about the publication name their sections after each other. */
const lists = pages.filter(({ file }) => !file.startsWith('explainers/') && file !== 'standards/index.html');

test.each(lists)('$file leads to one place only by what a link is called', ({ document }) => {
  const ways = [...document.querySelectorAll('main a[href]')].map((link) => ({
    name: link.getAttribute('aria-label') ?? link.textContent.replace(/\s+/g, ' ').trim(),
    href: link.getAttribute('href') ?? '',
  }));
  const several = [...Map.groupBy(ways, ({ name }) => name)].filter(
    ([, of]) => new Set(of.map(({ href }) => href)).size > 1,
  );
  expect(several.map(([name, of]) => [name, ...of.map(({ href }) => href)])).toEqual([]);
});
