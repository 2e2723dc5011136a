import { expect, test, type Page } from '@playwright/test';
import { ExplainerPage } from './pages/explainer.ts';

const isWide = (page: Page): boolean => (page.viewportSize()?.width ?? 0) >= 960;

/** Has the browser read no rule for what a folded element holds, as Firefox before 143 doesn’t. */
async function withoutDetailsContent(page: Page): Promise<void> {
  await page.route('**/trump-asia-trip-2025/**', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('::details-content', '::no-such-part');
    await route.fulfill({ response, body });
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    for (const file of ['', 'trump-asia-trip-2025.html']) {
      // A copy is read from its beginning to its end, and begins unfolded.
      const isOpen = file !== '';

      test(`the itinerary of ${file || 'the page'} is seen where there is room, in any browser`, async ({
        page,
      }) => {
        await withoutDetailsContent(page);
        await page.goto(`explainers/trump-asia-trip-2025/${file}`);
        const { itinerary } = new ExplainerPage(page);
        const visible = isOpen || isWide(page);
        await expect(itinerary.locator('.stops')).toBeVisible({ visible });
        await expect(itinerary.locator('.route-map')).toBeVisible({ visible });
        await expect(itinerary.getByText('Itinerary: 7 stops')).toBeVisible();
      });

      test(`the fold of ${file || 'the page'} is a control only where it folds`, async ({ page }) => {
        await page.goto(`explainers/trump-asia-trip-2025/${file}`);
        const { itinerary } = new ExplainerPage(page);
        const summary = itinerary.locator('summary');
        await summary.focus();
        if (isWide(page)) {
          await expect(summary).not.toBeFocused();
          return;
        }
        await expect(summary).toBeFocused();
        for (const visible of [!isOpen, isOpen]) {
          await page.keyboard.press('Enter');
          await expect(itinerary.locator('.stops')).toBeVisible({ visible });
        }
      });
    }

    test('the itinerary is whole on paper', { tag: '@once' }, async ({ page }) => {
      await withoutDetailsContent(page);
      await new ExplainerPage(page).open();
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.stops')).toBeVisible();
    });
  });
}

test(
  'on paper each stop says which clock it goes by, and nothing of the reader’s',
  { tag: '@once' },
  async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    for (const file of ['', 'trump-asia-trip-2025.html']) {
      await page.goto(`explainers/trump-asia-trip-2025/${file}`);
      const clocks = await page
        .locator('.stops .slot')
        .evaluateAll((all) => all.map((each) => (each as HTMLElement).innerText));
      expect(clocks).toHaveLength(7);
      for (const clock of clocks) expect(clock).toMatch(/^[\w ]+ time, UTC[+−]\d+$/);
    }
  },
);

test('what a followed fragment unfolded can be folded again', { tag: '@once' }, async ({ page }) => {
  await page.goto('explainers/trump-asia-trip-2025/#stop-busan');
  const { itinerary } = new ExplainerPage(page);
  await expect(itinerary.locator('.stops')).toBeVisible();
  await itinerary.locator('summary').click();
  await expect(itinerary.locator('.stops')).toBeHidden();
});

test('the permalink of the itinerary comes before what stands in it', { tag: '@once' }, async ({ page }) => {
  await new ExplainerPage(page).open();
  await page.locator('#itinerary summary').click();
  await page.keyboard.press('Tab');
  await expect(page.locator('a.share[href="#itinerary"]')).toBeFocused();
});
