import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import config from '../../../.htmlvalidate.mjs';
import { sendingPage } from '../../../src/permalinks/sending-page.ts';
import { root } from '../../../scripts/root.ts';

const to = '/news/explainers/now/';
const address = `https://news.example${to}`;
/** What the page it leads to says of itself: each of these is said again. */
const said = [
  '<title>A story – Waybill</title>',
  '<meta name="description" content="What is &#x3C;known> &amp; what isn’t: “5 > 4”.">',
  '<meta name="author" content="Waybill">',
  `<link rel="canonical" href="${address}">`,
  '<meta property="og:title" content="A story">',
  '<meta property="og:image" content="https://news.example/news/cards/now.png?v=$&amp;">',
  '<meta property="article:published_time" content="2025-10-24T09:00:00Z">',
  '<meta name="twitter:card" content="summary_large_image">',
  `<link rel="alternate" type="application/json+oembed" title="A story" href="${address}oembed.json">`,
];
const newPage = [
  '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
  '<meta http-equiv="content-security-policy" content="default-src \'none\'">',
  '<meta name="viewport" content="width=device-width">',
  ...said,
  '<meta name="robots" content="max-image-preview:large">',
  '<meta name="theme-color" content="#fff">',
  '<link rel="alternate" type="application/rss+xml" title="Waybill" href="/rss.xml">',
  '<link rel="stylesheet" href="/a.css"><style>a{}</style><script src="/a.js"></script>',
  '</head><body><svg><title>A picture</title></svg></body></html>',
].join('');
const html = sendingPage(to, address, '/news/moved.js', newPage);
const { document } = parseHTML(html);

describe('the page at an address that was given up', () => {
  test('is valid', async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader([], config));
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  test('sends on without a script, and only then', () => {
    const refresh = document.querySelector('meta[http-equiv="refresh"]');
    expect(refresh?.getAttribute('content')).toBe(`0; url=${to}`);
    expect(refresh?.parentElement?.localName).toBe('noscript');
  });

  test('shows the link to whoever is still there', () => {
    const link = document.querySelector('main a');
    expect(link?.getAttribute('href')).toBe(to);
    expect(link?.textContent).toBe(address);
  });

  test('is not to be found itself', () => {
    const robots = [...document.querySelectorAll('meta[name="robots"]')];
    expect(robots.map((meta) => meta.getAttribute('content'))).toEqual(['noindex']);
  });

  test('leads to a fragment where the new address has one', () => {
    const within = parseHTML(
      sendingPage(`${to}#claim-a`, `${address}#claim-a`, '/moved.js', newPage),
    ).document;
    expect(within.querySelector('main a')?.getAttribute('href')).toBe(`${to}#claim-a`);
    expect(within.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(address);
  });

  test('says of itself what the page it leads to says, letter by letter, and nothing else of it', () => {
    expect(html).toContain(said.join(''));
    const { document: bare } = parseHTML(sendingPage(to, address, '/news/moved.js', ''));
    expect(document.head.children).toHaveLength(bare.head.children.length + said.length);
    expect(document.querySelectorAll('title')).toHaveLength(1);
    expect(document.querySelector('h1')?.textContent).toBe('This address has changed');
  });

  test('holds no other script than its file', () => {
    const scripts = [...document.querySelectorAll('script')];
    expect(scripts.map((script) => [script.getAttribute('src'), script.textContent])).toEqual([
      ['/news/moved.js', ''],
    ]);
  });
});

describe('its script sends on', () => {
  const script = readFileSync(path.join(root, 'src/permalinks/moved.js'), 'utf8');
  test.each([
    ['to the page', '', address, address],
    ['with the fragment the reader came with', '#claim-a', address, `${address}#claim-a`],
    [
      'to the fragment of the new address, where it has one',
      '#x',
      `${address}#claim-a`,
      `${address}#claim-a`,
    ],
  ])('%s', (_, hash, href, expected) => {
    const sentTo: string[] = [];
    const link = Object.assign(new URL(href), { localName: 'a' });
    runInNewContext(script, {
      document: { querySelector: (selector: string) => (selector === 'main a' ? link : null) },
      location: { hash, replace: (to: string) => sentTo.push(to) },
    });
    expect(sentTo).toEqual([expected]);
  });
});
