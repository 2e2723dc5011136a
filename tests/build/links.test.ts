import { expect, test } from 'vitest';
import { addresses } from './checks/addresses.ts';
import { brokenLinks } from './checks/broken-links.ts';
import { cssUrls } from './checks/page-resources.ts';
import { fileAt, isOwn, pages } from './site.ts';

test('there are pages', () => {
  expect(pages.map(({ file }) => file)).toContain('index.html');
});

test.each(pages)('$file links to nothing that is not there', (page) => {
  expect(brokenLinks(page)).toEqual([]);
});

test.each(pages)('$file fetches nothing from another host', (page) => {
  const foreign = addresses(page)
    .filter(({ written, fetched }) => fetched && !isOwn(new URL(written, page.url)))
    .map(({ written }) => written);
  expect(foreign).toEqual([]);
});

test.each(pages)('$file has every file that its styles name', (page) => {
  const missing = cssUrls(page).filter((url) => url.protocol !== 'data:' && fileAt(url) === undefined);
  expect(missing.map(String)).toEqual([]);
});

test('no page is one of the workshop', () => {
  expect(pages.filter(({ file }) => file.split('/').includes('dev')).map(({ file }) => file)).toEqual([]);
});
