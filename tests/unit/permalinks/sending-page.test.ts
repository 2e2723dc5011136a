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
const html = sendingPage(to, address, '/news/moved.js');
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

  test('is not to be found itself, and names the page that is', () => {
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    const within = parseHTML(sendingPage(`${to}#claim-a`, `${address}#claim-a`, '/moved.js')).document;
    expect(within.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(address);
    expect(within.querySelector('main a')?.getAttribute('href')).toBe(`${to}#claim-a`);
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
