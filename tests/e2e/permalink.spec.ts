import { expect, test, type Page } from '@playwright/test';

const story = 'explainers/trump-asia-trip-2025/';
const sheet = 'rgb(245, 242, 233)';

/** The fragments of everything that has a permalink. */
async function fragments(page: Page): Promise<string[]> {
  return page
    .locator('main a.share[href^="#"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
}

test('every permalink leads to its block, in view and marked', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(story);
  const all = await fragments(page);
  expect(all.length).toBeGreaterThan(100);
  expect(new Set(all).size).toBe(all.length);
  for (const fragment of all) {
    await page.evaluate((hash) => {
      document.querySelector('#itinerary details')?.removeAttribute('open');
      location.hash = hash;
    }, fragment);
    const block = page.locator(`[id="${fragment}"]`);
    await expect(block, fragment).toBeInViewport();
    await expect(block, fragment).toHaveCSS('background-color', sheet);
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    for (const fragment of ['stop-busan', 'engagement-xi-meeting']) {
      test(`#${fragment} opens the itinerary around it`, async ({ page }) => {
        await page.goto(`${story}#${fragment}`);
        await expect(page.locator(`#${fragment}`)).toBeInViewport();
        await expect(page.locator(`#${fragment}`)).toHaveCSS('background-color', sheet);
      });
    }

    for (const [kind, block] of [
      ['claim', 'claim-five-days'],
      ['stop', 'stop-busan'],
      ['person', 'person-xi-jinping'],
      ['deadline', 'deadline-tariff-1-november'],
      ['term', 'term-tariff'],
    ] as const) {
      test(`the earlier id of a ${kind} leads to the ${kind}`, async ({ page }) => {
        await withEarlierId(page, `id="${block}"`);
        await page.goto(`${story}#earlier`);
        await expect(page.locator(`#${block}`)).toBeInViewport();
        await expect(page.locator(`#${block}`)).toHaveCSS('background-color', sheet);
        const others = page.locator(`:is(.claims, .stops, .people) > li:not(#${block})`);
        await expect(others.first()).not.toHaveCSS('background-color', sheet);
      });
    }

    test('the earlier id of a row leads to the row', async ({ page }) => {
      await withEarlierId(page, 'id="offer-tariff-relief"><td');
      await page.goto(`${story}#earlier`);
      await expect(page.locator('#offer-tariff-relief')).toHaveCSS('background-color', sheet);
      await expect(page.locator('#offer-tariff-relief > td').first()).toHaveCSS(
        'background-color',
        'rgba(0, 0, 0, 0)',
      );
    });
  });
}

test('a shared word is explained', { tag: '@once' }, async ({ page }) => {
  await page.goto(`${story}#term-tariff`);
  await expect(page.locator('#gloss-tariff')).toBeVisible();
});

/** Has the page carry an empty element with an earlier id right inside the element whose start tag has a text. */
async function withEarlierId(page: Page, tag: string): Promise<void> {
  await page.route(`**/${story}`, async (route) => {
    const response = await route.fetch();
    const [before = '', after = ''] = (await response.text()).split(tag, 2);
    const body = `${before}${tag}${after.replace('>', '><span id="earlier"></span>')}`;
    await route.fulfill({ response, body });
  });
}
