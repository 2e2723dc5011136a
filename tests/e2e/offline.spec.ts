import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { buildWorker } from '../../src/offline/build-worker.ts';
import { otherSite } from '../../scripts/testing/other-site.ts';
import { builtSite, Weather } from './weather.ts';

const story = '/explainers/trump-asia-trip-2025/';

/** The site at an address of its own for each test, where there is a worker and nothing kept yet. */
const test = base.extend<{ weather: Weather; host: string }>({
  weather: async ({}, use) => {
    await use(new Weather(builtSite));
  },
  host: async ({ weather }, use) => {
    const address = await weather.open();
    await use(address);
    await weather.close();
  },
});

test.describe.configure({ timeout: 25_000 });

/** Opens a page and waits until it is kept. */
async function openAndKeep(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(async (pathname) => {
    await navigator.serviceWorker.ready;
    const names = (await caches.keys()).filter((name) => name.endsWith(' pages'));
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).match(pathname)));
    return navigator.serviceWorker.controller !== null && kept.some((response) => response !== undefined);
  }, new URL(address).pathname);
  // The page is kept first, and then what it is made with, last what its scripts name.
  await expect
    .poll(async () => (await keptFiles(page)).filter((file) => /\/maps\/|\.js$/.test(file)).length)
    .toBeGreaterThan(3);
}

const keptFiles = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.endsWith(' files'));
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => url);
  });

const mark = (page: Page) => page.getByRole('status').filter({ hasText: 'Kept on' });
const onPage = (words: string): string =>
  readFileSync(path.join(builtSite, story, 'index.html'), 'utf8').replace(/<h1>[^<]*/, `<h1>${words}`);

test(
  'online, the newest page is shown, and is not marked',
  { tag: '@once' },
  async ({ page, host, weather }) => {
    await openAndKeep(page, host + story);
    weather.instead.set(story, onPage('Today’s news'));
    await page.goto(host + story);
    await expect(page.locator('h1')).toHaveText('Today’s news');
    await expect(mark(page)).toHaveCount(0);
  },
);

test(
  'a story that was opened once reads whole without a connection, and says since when',
  { tag: '@once' },
  async ({ page, host, weather }) => {
    await openAndKeep(page, host + story);
    const text = await page.locator('main').innerText();
    weather.down = true;
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    await page.goto(host + story);
    await expect(mark(page)).toHaveText(
      /^Kept on \d+ \w+ \d{4} at \d\d:\d\d\. A newer page could not be had in time\. Ask for it again$/,
    );
    expect(await page.locator('main').innerText()).toBe(text);
    // Its type, its map, its scripts and its sheet for paper are there, too; icons are not part of reading.
    const loaded = await page.evaluate(
      async () => [...(await document.fonts.ready)].filter(({ status }) => status === 'loaded').length,
    );
    expect(loaded).toBeGreaterThanOrEqual(2);
    expect(await page.evaluate(() => customElements.get('place-time') !== undefined)).toBe(true);
    const sheets = await page.evaluate(() =>
      [...document.styleSheets]
        .filter(({ media }) => media.mediaText === 'print')
        .map(({ cssRules }) => cssRules.length),
    );
    expect(Math.max(...sheets)).toBeGreaterThan(10);
    expect(failed.filter((url) => /_astro|maps/.test(url))).toEqual([]);
  },
);

test(
  'the next page is the newest again, once there is a connection',
  { tag: '@once' },
  async ({ page, host, weather }) => {
    await openAndKeep(page, host + story);
    weather.down = true;
    await page.goto(host + story);
    await expect(mark(page)).toHaveCount(1);
    weather.down = false;
    weather.instead.set(story, onPage('Today’s news'));
    await page.reload();
    await expect(page.locator('h1')).toHaveText('Today’s news');
    await expect(mark(page)).toHaveCount(0);
  },
);

test(
  'a page that was never opened says so, and what there is instead',
  { tag: '@once' },
  async ({ page, host, weather }) => {
    await openAndKeep(page, host + story);
    weather.down = true;
    await page.goto(`${host}/standards/`);
    await expect(page.locator('h1')).toHaveText('What can be read without a connection');
    const kept = page.locator('#kept a');
    await expect(kept).toHaveCount(1);
    await kept.click();
    await expect(page).toHaveURL(host + story);
    await expect(mark(page)).toHaveCount(1);
  },
);

test(
  'the page of what is kept lists it with a connection as well, and never itself',
  { tag: '@once' },
  async ({ page, host, weather }) => {
    await openAndKeep(page, host + story);
    for (const down of [false, true, false]) {
      weather.down = down;
      const response = await page.goto(`${host}/offline/`);
      expect(response?.status()).toBe(200);
      await expect(page.locator('h1')).toHaveText('What can be read without a connection');
      await expect(page.locator('main')).not.toContainText('There is no connection');
      await expect(page.locator('#kept a')).toHaveCount(1);
      await expect(mark(page)).toHaveCount(0);
    }
    await page.locator('#kept a').click();
    await expect(page).toHaveURL(host + story);
  },
);

test(
  'who has a copy does not wait longer than a few seconds, and has the newest the next time',
  { tag: '@once' },
  async ({ page, host, weather }) => {
    await openAndKeep(page, host + story);
    weather.delay = 6000;
    weather.instead.set(story, onPage('Today’s news'));
    const started = Date.now();
    await page.goto(host + story);
    expect(Date.now() - started).toBeLessThan(5500);
    await expect(mark(page)).toHaveCount(1);
    await expect(page.locator('h1')).not.toHaveText('Today’s news');
    // What came too late was kept.
    await expect
      .poll(
        () =>
          page.evaluate(
            async (pathname) => (await (await caches.match(pathname))?.text())?.includes('Today’s news'),
            story,
          ),
        { timeout: 10_000 },
      )
      .toBe(true);
    // Who asks again has it, also from a part of the page, and when the way is as slow as before.
    await page.goto(`${host}${story}#stop-busan`);
    const link = mark(page).getByRole('link', { name: 'Ask for it again' });
    await Promise.all([page.waitForEvent('load'), link.click()]);
    await expect(page.locator('h1')).toHaveText('Today’s news');
    await expect(mark(page)).toHaveCount(1);
    weather.delay = 0;
    await Promise.all([page.waitForEvent('load'), link.click()]);
    await expect(mark(page)).toHaveCount(0);
  },
);

test('who has no copy waits for the page', { tag: '@once' }, async ({ page, host, weather }) => {
  await openAndKeep(page, host + story);
  weather.delay = 4000;
  await page.goto(`${host}/standards/`);
  await expect(page.locator('h1')).not.toHaveText('What can be read without a connection');
  await expect(mark(page)).toHaveCount(0);
});

test(
  'when the host is out of order, the copy is shown, or what the host says',
  { tag: '@once' },
  async ({ page, host, weather }) => {
    await openAndKeep(page, host + story);
    weather.status = 500;
    await page.goto(host + story);
    await expect(mark(page)).toHaveCount(1);
    const answer = await page.goto(`${host}/standards/`);
    expect(answer?.status()).toBe(500);
    await expect(page.locator('body')).toHaveText('Out of order.');
    // And that is not kept.
    weather.status = undefined;
    weather.down = true;
    await page.goto(`${host}/standards/`);
    await expect(page.locator('h1')).toHaveText('What can be read without a connection');
  },
);

test('a page that is gone is gone', { tag: '@once' }, async ({ page, host, weather }) => {
  await openAndKeep(page, host + story);
  weather.status = 404;
  const answer = await page.goto(host + story);
  expect(answer?.status()).toBe(404);
  await expect(mark(page)).toHaveCount(0);
});

test(
  'the last thirty pages are kept, and no file that none of them needs',
  { tag: '@once' },
  async ({ page, host, weather }) => {
    await openAndKeep(page, host + story);
    expect((await keptFiles(page)).join()).toContain('/maps/');
    for (let number = 0; number < 31; number += 1)
      weather.instead.set(`/n/${String(number)}/`, '<!doctype html><title>Page</title><main>x</main>');
    for (let number = 0; number < 31; number += 1) await page.goto(`${host}/n/${String(number)}/`);
    const paths = (): Promise<string[]> =>
      page.evaluate(async () => {
        const name = (await caches.keys()).find((each) => each.endsWith(' pages')) ?? '';
        return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
      });
    await expect.poll(async () => (await paths()).length).toBe(30);
    expect(await paths()).not.toContain(story);
    expect(await paths()).toContain('/n/30/');
    await expect.poll(async () => (await keptFiles(page)).join()).not.toContain('/maps/');
    // The page for when there is no connection needs its own.
    expect((await keptFiles(page)).join()).toContain('/fonts/');
  },
);

test(
  'feeds, calendars, copies and parts of files are none of its business',
  { tag: '@once' },
  async ({ page, host, weather }) => {
    await openAndKeep(page, host + story);
    for (const file of [
      '/rss.xml',
      '/deadlines.ics',
      `${story}story.json`,
      `${story}trump-asia-trip-2025.html`,
    ]) {
      expect(await page.evaluate(async (url) => (await fetch(url)).status, file)).toBe(200);
      expect(await page.evaluate(async (url) => (await caches.match(url)) === undefined, file), file).toBe(
        true,
      );
    }
    const [script = ''] = (await keptFiles(page)).filter((file) => file.endsWith('.js'));
    const part = await page.evaluate(async (file) => {
      const response = await fetch(file, { headers: { Range: 'bytes=0-9' } });
      return [response.status, (await response.arrayBuffer()).byteLength];
    }, script);
    expect(part).toEqual([206, 10]);
    weather.down = true;
    for (const file of ['/rss.xml', '/deadlines.ics']) {
      expect(
        await page.evaluate(
          (url) =>
            fetch(url).then(
              () => 'had',
              () => 'not to be had',
            ),
          file,
        ),
      ).toBe('not to be had');
    }
  },
);

test(
  'a new version takes over by itself and keeps what was kept',
  { tag: '@once' },
  async ({ page, host, weather }) => {
    await openAndKeep(page, host + story);
    const own = (): Promise<string[]> =>
      page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(' own ')));
    const [before] = await own();
    weather.instead.set('/sw.js', await buildWorker('worker', '/', 'another'));
    await page.goto(host + story);
    await expect.poll(own).toEqual(['waybill / own another']);
    expect(before).not.toBe('waybill / own another');
    weather.down = true;
    await page.goto(host + story);
    await expect(mark(page)).toHaveCount(1);
  },
);

test(
  'a site that switches it off takes everything away, and disturbs no page',
  { tag: '@once' },
  async ({ page, host, weather }) => {
    await openAndKeep(page, host + story);
    await page.evaluate(() => caches.open('waybill /elsewhere/ pages'));
    weather.instead.set('/sw.js', await buildWorker('off', '/', ''));
    // As its pages are then.
    weather.instead.set(story, onPage('Today’s news').replace(/<script[^>]*><\/script>/g, ''));
    await page.goto(host + story);
    await page.evaluate(() => {
      document.body.setAttribute('data-same', '');
    });
    const left = (): Promise<unknown> =>
      page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        await caches.keys(),
      ]);
    await expect.poll(left).toEqual([0, ['waybill /elsewhere/ pages']]);
    await expect(page.locator('body')).toHaveAttribute('data-same', '');
    weather.down = true;
    await expect(page.goto(host + story)).rejects.toThrow();
  },
);

test('in a folder, it keeps to its folder', { tag: '@once' }, async ({ page }) => {
  const weather = new Weather(otherSite.DIST_DIR, otherSite.BASE_PATH);
  const address = `${await weather.open()}${otherSite.BASE_PATH}explainers/trump-asia-trip-2025/`;
  try {
    await openAndKeep(page, address);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toMatch(/\/news\/$/);
    weather.down = true;
    await page.goto(address);
    await expect(mark(page)).toHaveCount(1);
  } finally {
    await weather.close();
  }
});
