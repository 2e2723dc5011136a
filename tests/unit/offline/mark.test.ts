import { expect, test } from 'vitest';
import { keptOn, listed, marked, titleOf } from '../../../src/offline/mark.ts';

const keptAt = Date.UTC(2026, 10, 27, 14, 5);
const page = '<title>A &amp; B</title><body><header>x</header><main id="main">y</main></body>';

test('a copy says when it was kept, above what it says', () => {
  const html = marked(page, keptAt);
  expect(html.indexOf(`Kept on ${keptOn(keptAt)}.`)).toBeLessThan(html.indexOf('<main'));
  expect(html.replace(/<p class="masthead".*?<\/p>/, '')).toBe(page);
});

test('a date is written out, with its time', () => {
  expect(keptOn(keptAt)).toMatch(/^2[78] November 2026 at \d\d:\d\d$/);
});

test('a title stays as its page has it, but for the name of the site', () => {
  expect(titleOf(page)).toBe('A &amp; B');
  expect(titleOf('<title>The Busan meeting – A trip – Waybill</title>')).toBe('The Busan meeting – A trip');
  expect(titleOf('<p>x</p>')).toBe('');
});

test('what is kept is listed as links, and in the place of the word for nothing', () => {
  const html = listed('<ul id="kept"><li>Nothing yet.</li></ul><ul><li>Other</li></ul>', [
    { path: '/a/', title: 'A &amp; $&', keptAt },
    { path: '/b/', title: 'B', keptAt },
  ]);
  expect(html).toBe(
    `<ul id="kept"><li><a href="/a/">A &amp; $&</a> <small>kept on ${keptOn(keptAt)}</small></li>` +
      `<li><a href="/b/">B</a> <small>kept on ${keptOn(keptAt)}</small></li></ul><ul><li>Other</li></ul>`,
  );
});

test('while nothing is kept, the page says so', () => {
  const empty = '<ul id="kept"><li>Nothing yet.</li></ul>';
  expect(listed(empty, [])).toBe(empty);
});
