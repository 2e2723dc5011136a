import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { buildWorker } from '../../src/offline/build-worker.ts';
import { site } from '../../src/site.ts';
import { brotliBytes } from './checks/brotli.ts';
import { scripts } from './checks/page-resources.ts';
import { siteUrl } from './page.ts';
import { bytes, isCopy, pages, read } from './site.ts';

const registers = (page: (typeof pages)[number]): boolean =>
  scripts(page).some(({ text }) => text.includes('serviceWorker'));

test('the worker is one small file', () => {
  const text = read('sw.js');
  expect(brotliBytes(text)).toBeLessThan(2_000);
  expect(text).not.toMatch(/\b(?:import|export|importScripts)\b/);
});

test('the worker is what the site says, of the version of the page that it brings along', async () => {
  const version = createHash('sha256').update(bytes('offline/index.html')).digest('hex').slice(0, 10);
  const kind = site.offline ? 'worker' : 'off';
  expect(read('sw.js')).toBe(await buildWorker(kind, siteUrl.pathname, version));
  expect(read('sw.js').includes(version)).toBe(site.offline);
});

test('the worker of a site that has none any more keeps nothing, and asks for nothing', async () => {
  const text = await buildWorker('off', siteUrl.pathname, '');
  expect(text).toContain('unregister');
  expect(text).not.toMatch(/fetch|navigate|reload/);
});

test('pages ask for the worker, and no frame or copy does', () => {
  const asking = pages.filter(registers).map(({ file }) => file);
  const others = pages.filter((page) => !registers(page) && !isCopy(page)).map(({ file }) => file);
  expect(asking.length > 0).toBe(site.offline);
  expect(asking.filter((file) => file.includes('/embed/'))).toEqual([]);
  expect(pages.filter(isCopy).filter(registers)).toEqual([]);
  expect(others.filter((file) => !file.includes('/embed/'))).toEqual([]);
});

test.each(pages.filter(registers))('$file pays at most 150 bytes for it', (page) => {
  const script = scripts(page).find(({ text }) => text.includes('serviceWorker'));
  expect(brotliBytes(script?.text ?? '')).toBeLessThanOrEqual(150);
});

test('what is shown without a connection is no page to be found', () => {
  const offline = pages.find(({ file }) => file === 'offline/index.html');
  expect(offline?.document.querySelector('meta[name="robots"]')?.getAttribute('content')).toContain(
    'noindex',
  );
  expect(offline?.document.querySelector('ul#kept')).not.toBeNull();
});

test('a browser is never handed an old worker', () => {
  expect(read('_headers')).toContain(`${siteUrl.pathname}sw.js\n  Cache-Control: no-cache\n`);
});
