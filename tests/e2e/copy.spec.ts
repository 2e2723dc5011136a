import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { root } from '../../scripts/root.ts';
import { barriers } from './barriers.ts';
import { builtArticles } from './built-pages.ts';
import { isPrinted, printed } from './paper.ts';

const dist = path.resolve(process.env['DIST_DIR'] ?? path.join(root, 'dist'));

for (const address of builtArticles) {
  const slug = address.split('/')[1] ?? '';

  test(`a kept copy of ${slug} reads from a disk`, { tag: '@once' }, async ({ page }, { outputDir }) => {
    await mkdir(outputDir, { recursive: true });
    const kept = path.join(outputDir, `${slug}.html`);
    await copyFile(path.join(dist, address, `${slug}.html`), kept);
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
}

test('the page of a story hands out a file of its name', { tag: '@once' }, async ({ page }) => {
  await page.goto('explainers/trump-asia-trip-2025/');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Keep a copy' }).click();
  expect((await download).suggestedFilename()).toBe('trump-asia-trip-2025.html');
});
