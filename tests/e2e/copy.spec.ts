import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { root } from '../../scripts/root.ts';
import { otherSite } from '../../scripts/testing/other-site.ts';
import { barriers } from './barriers.ts';
import { builtArticles } from './built-pages.ts';
import { firefox, inFirefox } from './firefox.ts';
import { isPrinted, printed } from './paper.ts';

const dist = path.resolve(process.env['DIST_DIR'] ?? path.join(root, 'dist'));

/** Every story, and one that has everything. */
const copies = [
  ...builtArticles.map((address) => ({ slug: address.split('/')[1] ?? '', site: dist })),
  { slug: 'everything', site: otherSite.DIST_DIR },
];

/** Lays the copy of a story where nothing of its site is. */
async function keep({ slug, site }: (typeof copies)[number], folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const kept = path.join(folder, `${slug}.html`);
  await copyFile(path.join(site, 'explainers', slug, `${slug}.html`), kept);
  return kept;
}

/** What a copy shows once all is unfolded, as a text that browsers can be compared by; it runs in any of them. */
const shown = `(() => {
  for (const each of document.querySelectorAll('details')) each.open = true;
  const boxes = (selector) => [...document.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());
  const isSeen = ({ width, height }) => width > 0 && height > 0;
  return JSON.stringify({
    words: document.body.innerText.replace(/\\s+/g, ''),
    drawn: boxes('svg, .route-map .land, .chart .line').map(isSeen),
    blocks: boxes('main h2, main h3, main p, main li, main td').filter(isSeen).length,
    fits: document.documentElement.scrollWidth <= innerWidth,
    fetched: performance.getEntriesByType('resource').length,
  });
})()`;

for (const copy of copies) {
  const { slug } = copy;

  test(`a kept copy of ${slug} reads from a disk`, { tag: '@once' }, async ({ page }, { outputDir }) => {
    const kept = await keep(copy, outputDir);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    await page.goto(pathToFileURL(kept).href);

    await expect(page.locator('h1')).toBeVisible();
    // What has a map stands open from the first.
    const folded = page.locator('details:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().click();
    for (const land of await page.locator('.route-map .land').all()) {
      const box = await land.boundingBox();
      expect(box?.width ?? 0).toBeGreaterThan(50);
    }
    const note = page.locator('article sup a').first();
    const source = (await note.getAttribute('href')) ?? '';
    await note.click();
    await expect(page.locator(source)).toBeInViewport();

    const paper = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    expect.soft(await barriers(page), 'by day').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await paper()).not.toBe(light);
    expect.soft(await barriers(page, ['color-contrast']), 'by night').toEqual([]);

    const sheets = await printed(page, 'A4');
    const deadline = await page.locator('.callout h2').allTextContents();
    const stops = await page.locator('.stops h3').allTextContents();
    const texts = [...deadline, ...stops, ...(await page.locator('.sources li > a').allTextContents())];
    expect.soft(texts.filter((text) => !isPrinted(text, sheets))).toEqual([]);

    expect(asked).toEqual([pathToFileURL(kept).href]);
    expect(faults).toEqual([]);
  });

  test(
    `a kept copy of ${slug} reads the same in another browser`,
    { tag: '@once' },
    async ({ page }, { outputDir }) => {
      test.skip(firefox === undefined, 'There is no Firefox.');
      test.slow();
      const address = pathToFileURL(await keep(copy, outputDir)).href;
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.goto(address);
      const here = JSON.parse(await page.evaluate<string>(shown)) as { words: string };
      expect(here.words.length).toBeGreaterThan(1000);
      expect(here).toMatchObject({ fits: true, fetched: 0 });
      expect(JSON.parse(await inFirefox(firefox ?? '', address, shown))).toEqual(here);
    },
  );
}

test('the page of a story hands out a file of its name', { tag: '@once' }, async ({ page }) => {
  await page.goto('explainers/trump-asia-trip-2025/');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Keep a copy' }).click();
  expect((await download).suggestedFilename()).toBe('trump-asia-trip-2025.html');
});
