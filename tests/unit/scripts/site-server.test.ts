import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteServer } from '../../../scripts/site-server.ts';

let dist = '';
let server: Server | undefined;

async function get(pathname: string): Promise<Response> {
  const address = server?.address();
  if (typeof address !== 'object' || address === null) throw new TypeError('The server does not listen.');
  return fetch(`http://localhost:${address.port}${pathname}`, { redirect: 'manual' });
}

beforeAll(async () => {
  dist = await mkdtemp(path.join(tmpdir(), 'waybill-'));
  await mkdir(path.join(dist, 'a'));
  await writeFile(path.join(dist, 'index.html'), 'front');
  await writeFile(path.join(dist, '404.html'), 'nowhere');
  await writeFile(path.join(dist, 'a/index.html'), 'a page');
  await writeFile(
    path.join(dist, '_headers'),
    '/news/a/\n  X-Frame-Options: DENY\n/news/:none\n  X-One: 1\n',
  );
  server = siteServer(dist, '/news/').listen(0, 'localhost');
  await once(server, 'listening');
});

afterAll(async () => {
  server?.close();
  await rm(dist, { recursive: true, force: true });
});

describe('a built site is served as its host would', () => {
  test('with the headers that it asks for, on the pages it asks them for', async () => {
    expect((await get('/news/')).headers.get('x-frame-options')).toBeNull();
    for (const pathname of ['/news/a/', '/news/a/?from=chat']) {
      const response = await get(pathname);
      expect(await response.text()).toBe('a page');
      expect(response.headers.get('x-frame-options')).toBe('DENY');
    }
  });

  test('also with the page for addresses that lead nowhere', async () => {
    const response = await get('/news/none');
    expect([response.status, await response.text()]).toEqual([404, 'nowhere']);
    expect(response.headers.get('x-one')).toBe('1');
  });

  test('and its folder also without the slash behind it', async () => {
    const response = await get('/news');
    expect([response.status, response.headers.get('location')]).toEqual([308, '/news/']);
  });

  test.each([
    ['page.html', 'text/html'],
    ['text.txt', 'text/plain'],
    ['text.md', 'text/markdown'],
    ['day.ics', 'text/calendar'],
    ['feed.xml', 'application/xml'],
    ['feed.rss', 'application/rss+xml'],
    ['feed.atom', 'application/atom+xml'],
  ])('%s as %s in UTF-8', async (file, mediaType) => {
    await writeFile(path.join(dist, file), 'Words.');
    expect((await get(`/news/${file}`)).headers.get('content-type')).toBe(`${mediaType}; charset=utf-8`);
  });

  test('after a new build with its new headers', async () => {
    await writeFile(path.join(dist, '_headers'), '/news/\n  X-Two: 2\n');
    expect((await get('/news/')).headers.get('x-two')).toBe('2');
  });

  test('without such a file with none', async () => {
    await rm(path.join(dist, '_headers'));
    const response = await get('/news/');
    expect([response.status, response.headers.get('x-two')]).toEqual([200, null]);
  });
});
