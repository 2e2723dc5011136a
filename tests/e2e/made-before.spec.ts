import { expect, test } from '@playwright/test';
import { ExplainerPage } from './pages/explainer.ts';

// The second site of the test run, built under /news/ as of 24 October 2025, 12:00 UTC: the eve of the trip.
const then = process.env['E2E_THEN'] ?? '';

test.describe('a page made on 24 October 2025', { tag: '@once' }, () => {
  test('prints what was ahead then', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2025-10-24T13:00:00Z'));
    const story = new ExplainerPage(page);
    await story.open(then);
    await expect(story.stamp('tariff-1-november')).toHaveText('Ahead');
    await expect(story.dueLine('tariff-1-november')).toHaveText('In 8 days');
    await expect(page.locator('#deadline-tariff-1-november .steps')).not.toContainText('Withdrawn');
    await expect(page.locator('#stop-gyeongju')).toHaveCount(0);
    await story.itinerary.locator('summary').click();
    await expect(story.stop('busan').locator('.stamp')).toHaveText('Ahead');
    await expect(story.stop('washington').locator('.stamp')).toHaveText('Today');
    await expect(page.locator('.stale')).toHaveCount(0);
  });

  test('says so when it is read the minute after a deadline', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2025-11-02T04:00:00Z'));
    const story = new ExplainerPage(page);
    await story.open(then);
    const line = story.dueLine('tariff-1-november');
    await expect(line).toContainText('This date has passed.');
    await expect(line).toContainText('made on 24 October 2025');
    await expect(story.stamp('tariff-1-november')).toHaveText('Ahead');
    await expect(story.dueLine('truce-10-november-2025')).not.toContainText('passed');
  });

  test('is still true in the last minute of the day', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2025-11-02T03:59:00Z'));
    const story = new ExplainerPage(page);
    await story.open(then);
    await expect(story.dueLine('tariff-1-november')).toHaveText('Today');
  });

  test('says of a stop that its date has passed', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2025-10-31T00:00:00Z'));
    const story = new ExplainerPage(page);
    await story.open(then);
    await story.itinerary.locator('summary').click();
    await expect(story.stop('busan').locator('place-time')).toContainText(
      'This stop has begun or ended since.',
    );
  });
});
