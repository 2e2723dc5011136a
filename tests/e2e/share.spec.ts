import { expect, test } from '@playwright/test';
import { ExplainerPage } from './pages/explainer.ts';

test.describe('sharing', { tag: '@once' }, () => {
  test('copies the story’s address where there is a pointer', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await new ExplainerPage(page).open();
    const link = page.locator('share-link a');
    await link.click();
    await expect(link).toHaveText('Link copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(new URL(page.url()).href);
  });

  test('leaves the plain link where the clipboard refuses', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
      });
    });
    const story = new ExplainerPage(page);
    await story.open();
    const reloaded = page.waitForEvent('load');
    await page.locator('share-link a').click();
    await reloaded;
    await expect(page.locator('share-link a')).toHaveText('Share this story');
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('is a plain link to the story', async ({ page }) => {
      await new ExplainerPage(page).open();
      const address = page.url();
      await page.locator('share-link a').click();
      expect(page.url()).toBe(address);
    });
  });
});
