import { describe, expect, test } from 'vitest';
import { filesIn, isKeepable, isLasting, isPage } from '../../../src/offline/kinds.ts';

test.each([
  ['/', '/', true],
  ['/explainers/trip/', '/', true],
  ['/explainers/trip/at/2025-10-24/', '/', true],
  ['/news/', '/news/', true],
  ['/other/', '/news/', false],
  ['/rss.xml', '/', false],
  ['/explainers/trip/trip.html', '/', false],
  ['/explainers/trip/calendar.ics', '/', false],
])('%s under %s is a page: %s', (pathname, base, is) => {
  expect(isPage(pathname, base)).toBe(is);
});

test.each([
  ['/_astro/x.js', '/', true],
  ['/_astro/fonts/x.woff2', '/', true],
  ['/maps/0123456789.svg', '/', true],
  ['/maps/trip.png', '/', false],
  ['/maps/trip-2025-1.svg', '/', false],
  ['/icon.svg', '/', false],
  ['/news/_astro/x.js', '/news/', true],
  ['/_astro/x.js', '/news/', false],
])('%s under %s never changes: %s', (pathname, base, is) => {
  expect(isLasting(pathname, base)).toBe(is);
});

const host = 'https://news.example';

test.each<[string, string, string, string[]]>([
  [
    'a sheet',
    '<link rel="stylesheet" href="/_astro/print.x.css" media="print">',
    '/a/',
    ['/_astro/print.x.css'],
  ],
  ['a script', '<script type="module" src="/_astro/x.js"></script>', '/a/', ['/_astro/x.js']],
  [
    'a coast, without its fragment',
    '<use href="/maps/0123456789.svg#land"/>',
    '/a/',
    ['/maps/0123456789.svg'],
  ],
  ['a typeface', '@font-face{src:url("/_astro/fonts/x.woff2")}', '/a/', ['/_astro/fonts/x.woff2']],
  ['a typeface without quotation marks', 'src:url(/_astro/fonts/x.woff2)', '/a/', ['/_astro/fonts/x.woff2']],
  ['what a script imports', 'import{a}from"./b.js";', '/_astro/a.js', ['/_astro/b.js']],
  ['what a small script imports', 'import"./b.js";', '/_astro/a.js', ['/_astro/b.js']],
  ['a file named twice, once', '"/_astro/x.js" "/_astro/x.js"', '/a/', ['/_astro/x.js']],
  ['no word that looks like a file', 'register(base+`sw.js`)', '/_astro/a.js', []],
  ['nothing that may change', '<link rel="icon" href="/icon.svg">', '/a/', []],
  ['no file whose name only begins like one', '"/_astro/x.json" "/_astro/x.js.map"', '/a/', []],
  ['nothing from elsewhere', '"https://other.example/_astro/x.js"', '/a/', []],
  ['no address that is none', '"https://[/_astro/x.js"', '/a/', []],
])('finds %s', (_, text, at, files) => {
  expect(filesIn(text, host + at, '/')).toEqual(files.map((file) => host + file));
});

describe('an answer is kept', () => {
  const answer = (part: Partial<Response>, type = 'text/html; charset=utf-8'): Response =>
    ({
      status: 200,
      type: 'basic',
      redirected: false,
      headers: new Headers({ 'content-type': type }),
      ...part,
    }) as Response;

  test.each<[string, Response, boolean]>([
    ['when it is a page', answer({}), true],
    ['not when it is a mistake', answer({ status: 404 }), false],
    ['not when it is a part', answer({ status: 206 }), false],
    ['not when it leads on', answer({ type: 'opaqueredirect', status: 0 }), false],
    ['not when it came from elsewhere', answer({ redirected: true }), false],
    ['not when nobody may see it', answer({ type: 'opaque', status: 0 }), false],
    ['not when it is something else', answer({}, 'application/pdf'), false],
  ])('%s', (_, response, is) => {
    expect(isKeepable(response)).toBe(is);
  });
});
