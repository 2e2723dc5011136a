import { expect, test } from '@playwright/test';
import { ExplainerPage } from './pages/explainer.ts';

test('the line of dates leads to the story as it stood and back, by keyboard alone', async ({ page }) => {
  const story = new ExplainerPage(page);
  await story.open();
  await expect(story.timeLine.locator('[aria-current="page"]')).toHaveText('Now');
  const first = story.timeLine.getByRole('listitem').first().getByRole('link');
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/at\/2025-10-24\/$/);
  await expect(page.locator('.edition')).toContainText(
    'What was known by 24 October 2025, put together later',
  );
  await expect(story.timeLine.locator('[aria-current="page"]')).toHaveText('24 Oct 2025');
  await page.getByRole('link', { name: 'Read the story as it stands' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/explainers\/trump-asia-trip-2025\/$/);
});

test('every date of the line can be hit with a finger', async ({ page }) => {
  const story = new ExplainerPage(page);
  await story.open();
  const links = await story.timeLine.getByRole('listitem').getByRole('link').all();
  expect(links.length).toBeGreaterThanOrEqual(7);
  for (const link of links) {
    const box = await link.boundingBox();
    expect(box?.height ?? 0).toBeGreaterThanOrEqual(24);
    expect(box?.width ?? 0).toBeGreaterThanOrEqual(24);
  }
});

test('the eve of the trip reads as its preview', async ({ page }) => {
  const story = new ExplainerPage(page);
  await story.openEdition('2025-10-24');
  await expect(story.stamp('tariff-1-november')).toHaveText('Ahead');
  await expect(story.leadCallout).toContainText('In 8 days');
  await expect(story.leadCallout.locator('.callout-number')).toHaveText('155%');
  await expect(page.locator('#engagement-xi-meeting')).toContainText('Unconfirmed');
  await expect(page.locator('body')).not.toContainText(/supreme court/i);
  await expect(page.locator('.chart .threat')).toHaveCount(1);
});

test('the chart of an edition ends with its day', { tag: '@once' }, async ({ page }) => {
  const story = new ExplainerPage(page);
  const drawn = async (): Promise<number> => page.locator('figure tbody tr').count();
  await story.openEdition('2025-10-24');
  const then = await drawn();
  await story.open();
  expect(await drawn()).toBe(then + 2);
});

for (const timezoneId of ['Pacific/Auckland', 'America/Los_Angeles']) {
  test.describe(`in ${timezoneId}, years later`, { tag: '@once' }, () => {
    test.use({ timezoneId });

    test('an edition says what it said', async ({ page }) => {
      await page.clock.setFixedTime(new Date('2031-05-05T12:00:00Z'));
      const story = new ExplainerPage(page);
      await story.openEdition('2025-10-24');
      await expect(story.leadCallout).toContainText('In 8 days');
      await expect(story.stamp('tariff-1-november')).toHaveText('Ahead');
      await expect(page.locator('.stale, .stamp s')).toHaveCount(0);
    });
  });
}

test.describe('without script', { tag: '@once' }, () => {
  test.use({ javaScriptEnabled: false });

  test('all editions can be gone through', async ({ page }) => {
    const story = new ExplainerPage(page);
    await story.open();
    const count = await story.timeLine.getByRole('listitem').count();
    for (let nth = 0; nth < count; nth += 1) {
      await story.timeLine.getByRole('listitem').nth(nth).getByRole('link').click();
      await expect(story.timeLine.getByRole('listitem').nth(nth).getByRole('link')).toHaveAttribute(
        'aria-current',
        'page',
      );
      await expect(page.locator('h1')).toBeVisible();
    }
  });
});

test('an edition on paper says what it is', { tag: '@once' }, async ({ page }) => {
  await new ExplainerPage(page).openEdition('2025-10-30');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.edition')).toBeVisible();
  await expect(page.locator('.time-line')).toBeHidden();
});
