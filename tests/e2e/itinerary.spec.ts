import { expect, test, type Page } from '@playwright/test';
import { ExplainerPage } from './pages/explainer.ts';

const isWide = (page: Page): boolean => (page.viewportSize()?.width ?? 0) >= 960;

/** Has the browser know nothing of what a folded element holds, as Firefox before 143 doesn’t. */
async function withoutDetailsContent(page: Page): Promise<void> {
  await page.route('**/trump-asia-trip-2025/**', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('::details-content', '::no-such-part');
    await route.fulfill({ response, body });
  });
  await page.addInitScript(() => {
    CSS.supports = () => false;
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    for (const file of ['', 'trump-asia-trip-2025.html']) {
      // A copy is read from its beginning to its end, and begins unfolded.
      const isOpen = file !== '';

      test(`the itinerary of ${file || 'the page'} is seen where there is room`, async ({ page }) => {
        await page.goto(`explainers/trump-asia-trip-2025/${file}`);
        const { itinerary } = new ExplainerPage(page);
        const visible = isOpen || isWide(page);
        await expect(itinerary.locator('.stops')).toBeVisible({ visible });
        await expect(itinerary.locator('.route-map')).toBeVisible({ visible });
        await expect(itinerary.getByText('Itinerary: 7 stops')).toBeVisible();
      });

      test(`the itinerary of ${file || 'the page'} can be had in a browser that unfolds nothing by styles`, async ({
        page,
      }) => {
        await withoutDetailsContent(page);
        await page.goto(`explainers/trump-asia-trip-2025/${file}`);
        const { itinerary } = new ExplainerPage(page);
        // The script of the page opens it where there is room; a copy has no script.
        const visible = isOpen || (isWide(page) && javaScriptEnabled);
        await expect(itinerary.locator('.stops')).toBeVisible({ visible });
        await itinerary.locator('summary').click();
        await expect(itinerary.locator('.stops')).toBeVisible({ visible: !visible });
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
      await new ExplainerPage(page).open();
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.stops')).toBeVisible();
    });

    test('what a followed fragment unfolded can be folded again', { tag: '@once' }, async ({ page }) => {
      await page.goto('explainers/trump-asia-trip-2025/#stop-busan');
      const { itinerary } = new ExplainerPage(page);
      await expect(itinerary.locator('.stops')).toBeVisible();
      await itinerary.locator('summary').click();
      await expect(itinerary.locator('.stops')).toBeHidden();
    });

    // A fragment of text unfolds what a search in the page does; a browser lets no script ask for the latter.
    test('what is found in the folded itinerary unfolds it', { tag: '@once' }, async ({ page }) => {
      await page.goto('explainers/trump-asia-trip-2025/#:~:text=A%20halt%20to%20refuel');
      await expect(page.locator('#stop-al-udeid')).toBeInViewport();
    });
  });
}

for (const id of ['engagement-xi-meeting', 'stop-busan', 'source-p20'])
  test(`the frame of a followed #${id} is whole where it stands beside the story`, async ({ page }) => {
    test.skip(!isWide(page), 'nothing scrolls by itself');
    await page.goto(`explainers/trump-asia-trip-2025/#${id}`);
    const cut = await page.locator(`#${id}`).evaluate((followed) => {
      const { outlineOffset, outlineWidth } = getComputedStyle(followed);
      const reach = parseFloat(outlineOffset) + parseFloat(outlineWidth);
      const { left, right } = followed.getBoundingClientRect();
      const rail = followed.closest('.itinerary, .sources');
      const from = rail?.getBoundingClientRect().left ?? NaN;
      return { left: from - (left - reach), right: right + reach - (from + (rail?.clientWidth ?? NaN)) };
    });
    expect(cut.left).toBeLessThanOrEqual(0);
    expect(cut.right).toBeLessThanOrEqual(0);
  });

test('in the sidebar nothing that is seen is cut off from assistive technology', async ({ page }) => {
  test.skip(!isWide(page), 'there is no sidebar');
  await new ExplainerPage(page).open();
  await expect(page.getByRole('heading', { name: 'Busan, South Korea' })).toBeVisible();
});

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

test('the permalink of the itinerary comes before what stands in it', { tag: '@once' }, async ({ page }) => {
  await new ExplainerPage(page).open();
  await page.locator('#itinerary summary').click();
  await page.keyboard.press('Tab');
  await expect(page.locator('a.share[href="#itinerary"]')).toBeFocused();
});
