import { expect, test } from '@playwright/test';
import { ExplainerPage } from './pages/explainer.ts';

// The clock and the zone of the reader's own device; the site under test was built today.
const at = (instant: string) => new Date(instant);

test.describe('in London', { tag: '@once' }, () => {
  for (const [now, words] of [
    ['2026-02-15T12:00:00Z', 'In 9 days'],
    ['2026-02-23T12:00:00Z', 'Tomorrow'],
    // 23:30 of the day before in New York, though London already has the date.
    ['2026-02-24T04:30:00Z', 'Tomorrow'],
    ['2026-02-24T12:00:00Z', 'Today'],
    ['2026-02-25T12:00:00Z', 'Yesterday'],
    ['2027-02-24T12:00:00Z', '12 months ago'],
  ] as const) {
    test(`at ${now} the deadline of a day is: ${words}`, async ({ page }) => {
      await page.clock.setFixedTime(at(now));
      const story = new ExplainerPage(page);
      await story.open('', 'us-china-tariff-truce');
      await expect(story.dueLine('surcharge-24-february-2026')).toHaveText(words);
    });
  }
});

test.describe('in Tokyo', { tag: '@once' }, () => {
  test.use({ timezoneId: 'Asia/Tokyo' });

  test('a minute is given on the reader’s own clock beside the place’s', async ({ page }) => {
    await page.clock.setFixedTime(at('2025-11-09T12:00:00Z'));
    const story = new ExplainerPage(page);
    await story.open();
    await expect(story.dueLine('truce-10-november-2025')).toHaveText(
      'Tomorrow · Mon 10 Nov, 14:01 your time',
    );
  });
});

test.describe('in New York', { tag: '@once' }, () => {
  test.use({ timezoneId: 'America/New_York' });

  test('a reader on the place’s own clock is told nothing twice', async ({ page }) => {
    await page.clock.setFixedTime(at('2025-11-10T05:00:00Z'));
    const story = new ExplainerPage(page);
    await story.open();
    await expect(story.dueLine('truce-10-november-2025')).toHaveText('Today');
  });
});

test('nothing on the page ticks or speaks by itself', { tag: '@once' }, async ({ page }) => {
  await page.clock.install({ time: at('2025-11-09T12:00:00Z') });
  const story = new ExplainerPage(page);
  await story.open();
  const before = await page.locator('main').innerText();
  await page.clock.fastForward('48:00:00');
  expect(await page.locator('main').innerText()).toBe(before);
  await expect(page.locator('[aria-live], [role="status"], [role="alert"], [role="timer"]')).toHaveCount(0);
});
