import { expect, test, type Page } from '@playwright/test';
const story = 'explainers/trump-asia-trip-2025/';

/** How many rules the sheet for paper has by now; none while it is not there. */
const rulesForPaper = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...document.styleSheets]
      .filter(({ media, href }) => href !== null && media.mediaText === 'print')
      .reduce((sum, { cssRules }) => sum + cssRules.length, 0),
  );

test('nobody waits for the sheet for paper', { tag: '@once' }, async ({ page }) => {
  const asked = Promise.withResolvers<() => void>();
  await page.route('**/*.css', (route) => {
    asked.resolve(() => void route.continue());
  });
  await page.goto(story, { waitUntil: 'commit' });
  const send = await asked.promise;
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await expect(page.locator('h1')).toBeVisible();
  expect(await page.evaluate(() => document.readyState)).not.toBe('complete');
  // A browser that is asked to print a page prints it once it is complete.
  send();
  await page.waitForLoadState('load');
  expect(await rulesForPaper(page)).toBeGreaterThan(10);
});
