import { expect, test } from 'vitest';
import { readAway } from '../../../src/copies/away.ts';

const page = 'https://news.example/base/explainers/trip/';

test.each([
  ['a path', '<a href="/base/follow/">x</a>', '<a href="https://news.example/base/follow/">x</a>'],
  ['a picture', '<img src="/base/x.png">', '<img src="https://news.example/base/x.png">'],
  ['a place in the page', '<sup><a href="#source-a">1</a></sup>', '<sup><a href="#source-a">1</a></sup>'],
  ['another site', '<a href="https://other.example/a">x</a>', '<a href="https://other.example/a">x</a>'],
  ['what shares a place', '<p>Words <a class="share" href="#claim-a">Share</a></p>', '<p>Words </p>'],
  [
    'what shares the story',
    '<a class="share in-line" href="/base/explainers/trip/">Share this story</a>',
    `<a class="share in-line" href="${page}">Share this story</a>`,
  ],
  ['words that look like a link', '<p>href=&quot;/x&quot;</p>', '<p>href=&quot;/x&quot;</p>'],
])('away from its site, %s', (_, html, away) => {
  expect(readAway(html, page)).toBe(away);
});
