import { expect, test } from '@playwright/test';
import { barriers } from './barriers.ts';
import { alike, builtArticles, builtPages } from './built-pages.ts';
import { layoutShift, sidewaysScroll } from './layout.ts';
import { watch } from './watch.ts';

test('there are pages, and an article among them', { tag: '@once' }, () => {
  expect(builtPages).toContain('');
  expect(builtArticles.length).toBeGreaterThan(0);
});

for (const address of builtPages) {
  const tag = alike.has(address) ? ['@once'] : [];
  test(
    `/${address} loads without a fault, fits the screen, and has no barrier`,
    { tag },
    async ({ page, baseURL }, { project }) => {
      const faults = await watch(page, baseURL ?? '');
      await page.goto(address);
      expect.soft(await layoutShift(page), 'layout shift').toBe(0);
      expect.soft(await sidewaysScroll(page), 'px too wide').toBeLessThanOrEqual(0);
      expect.soft(faults).toEqual([]);

      if (project.name === 'phone') {
        // A screen of 320 px is what a wide one becomes at 400 %.
        await page.setViewportSize({ width: 320, height: 256 });
        expect.soft(await sidewaysScroll(page), 'px too wide at 320').toBeLessThanOrEqual(0);
      }
      // The narrow and the wide layout between them hold every element.
      if (project.name !== 'tablet') {
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        expect.soft(await barriers(page), 'by day').toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        expect.soft(await barriers(page, ['color-contrast', 'link-in-text-block']), 'by night').toEqual([]);
      }
    },
  );
}

test.describe('without JavaScript', { tag: '@once' }, () => {
  test.use({ javaScriptEnabled: false });

  for (const address of builtPages) {
    test(`/${address} can be read`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('main')).toBeVisible();
    });
  }

  for (const address of builtArticles) {
    test(`/${address} shows its deadline, itinerary and sources`, async ({ page }) => {
      await page.goto(address);
      const copy = await page.request.get(`${address}story.json`);
      const { stops, deadlines, sources } = (await copy.json()) as Record<string, readonly unknown[]>;
      const parts = { '#itinerary': stops, '[id^="deadline-"]': deadlines, '[id^="source-"]': sources };
      for (const [block, those = []] of Object.entries(parts)) {
        if (those.length > 0) await expect(page.locator(block).first(), block).toBeVisible();
        else await expect(page.locator(block), block).toHaveCount(0);
      }
    });
  }
});
