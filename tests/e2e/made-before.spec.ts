import { expect, test, type Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { layoutShift } from './layout.ts';
import { ExplainerPage } from './pages/explainer.ts';

// The second site of the test run, built under /news/ as of 24 October 2025, 12:00 UTC: the eve of the trip.
const then = process.env['E2E_THEN'] ?? '';
const note =
  'Fell due on 1 November 2025. This page was made on 24 October; its outcome isn’t recorded here.';

async function openAt(page: Page, now: string): Promise<ExplainerPage> {
  await page.clock.setFixedTime(new Date(now));
  const story = new ExplainerPage(page);
  await story.open(then);
  return story;
}

for (const timezoneId of ['Pacific/Auckland', 'America/Los_Angeles']) {
  test.describe(`a page made on 24 October 2025, read in ${timezoneId}`, { tag: '@once' }, () => {
    test.use({ timezoneId });

    for (const [when, now, words] of [
      ['nine days before', '2025-10-23T12:00:00Z', 'In 9 days'],
      ['the day after it was made', '2025-10-25T04:00:00Z', 'In 7 days'],
      // Two dates where the readers are, one where the deadline is.
      ['on the day', '2025-11-01T12:00:00Z', 'Today'],
      ['in the last minute of the day', '2025-11-02T03:59:59Z', 'Today'],
    ] as const) {
      test(`still prints the truth ${when}`, async ({ page }) => {
        const story = await openAt(page, now);
        await expect(story.dueLine('tariff-1-november')).toHaveText(words);
        await expect(story.stamp('tariff-1-november')).toHaveText('Ahead');
        await expect(page.locator('.callout .stamp s, .strip .stamp s, .callout .stale')).toHaveCount(0);
      });
    }

    for (const [when, now] of [
      ['the minute after the day ended', '2025-11-02T04:00:00Z'],
      ['a year later', '2026-11-02T04:00:00Z'],
    ] as const) {
      test(`says ${when} that the deadline has passed since`, async ({ page }) => {
        const story = await openAt(page, now);
        await expect(story.dueLine('tariff-1-november')).toHaveText(note);
        await expect(story.stamp('tariff-1-november').locator('s')).toHaveText('Ahead');
        await expect(page.locator('.strip .stamp').locator('s')).toHaveText('Ahead');
        expect(await layoutShift(page)).toBe(0);
        expect(await barriers(page, ['color-contrast'])).toEqual([]);
      });

      for (const board of ['', 'deadlines/', 'deadlines/2025/']) {
        test(`says so on the board at /${board} ${when}`, async ({ page }) => {
          await page.clock.setFixedTime(new Date(now));
          await page.goto(`${then}${board}`);
          const entry = page.locator('li', { has: page.locator('a[href$="#deadline-lamp-notice"]') });
          await expect(entry.locator('due-date')).toHaveText(note.replace('1 November', '31 October'));
          await expect(entry.locator('.stamp').locator('s')).toHaveText('Ahead');
          expect(await layoutShift(page)).toBe(0);
        });
      }
    }
  });
}

test.describe('a page made on 24 October 2025', { tag: '@once' }, () => {
  test('prints what was known then', async ({ page }) => {
    const story = await openAt(page, '2025-10-24T13:00:00Z');
    await expect(page.locator('#deadline-tariff-1-november .steps')).not.toContainText('Withdrawn');
    await expect(page.locator('#stop-gyeongju')).toHaveCount(0);
    await story.itinerary.locator('summary').click();
    await expect(story.stop('busan').locator('.stamp')).toHaveText('Ahead');
    await expect(story.stop('washington').locator('.stamp')).toHaveText('Today');
    await expect(page.locator('.stale, .stamp s')).toHaveCount(0);
  });

  test('says of which day its board of deadlines speaks, and leaves alone what is settled', async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date('2026-11-02T04:00:00Z'));
    await page.goto(`${then}deadlines/`);
    await expect(page.locator('#ahead h2')).toHaveText(/^\s*Ahead\s+as of 24 October 2025\s*$/);
    const settled = page.locator('#settled .due-entry');
    await expect(settled.first()).toBeVisible();
    await expect(settled.locator('.stamp s, .stale')).toHaveCount(0);
  });

  for (const [now, words] of [
    // The 30th begins in Busan at 15:00 UTC of the 29th.
    ['2025-10-29T15:00:00Z', 'Was to begin on 30 October 2025, after this page was made (24 October).'],
    ['2025-10-30T14:59:59Z', 'Was to begin on 30 October 2025, after this page was made (24 October).'],
    ['2025-10-30T15:00:00Z', 'Was to end on 30 October 2025, after this page was made (24 October).'],
    ['2026-10-30T15:00:00Z', 'Was to end on 30 October 2025, after this page was made (24 October).'],
  ] as const) {
    test(`says of a stop at ${now}: ${words}`, async ({ page }) => {
      const story = await openAt(page, now);
      await story.itinerary.locator('summary').click();
      const stop = story.stop('busan');
      await expect(stop.locator('place-time')).toHaveText(`Seoul time, UTC+9 · ${words}`);
      await expect(stop.locator('.stamp').locator('s')).toHaveText('Ahead');
    });
  }

  test('says nothing of a stop that is still to begin', async ({ page }) => {
    const story = await openAt(page, '2025-10-29T14:59:59Z');
    await expect(story.stop('busan').locator('place-time')).toHaveText('Seoul time, UTC+9');
    await expect(story.stop('busan').locator('.stamp s')).toHaveCount(0);
  });

  test('takes the note along onto paper', async ({ page }) => {
    const story = await openAt(page, '2025-11-02T04:00:00Z');
    await page.emulateMedia({ media: 'print' });
    await expect(story.dueLine('tariff-1-november')).toBeVisible();
    await expect(story.dueLine('truce-10-november-2025')).toBeHidden();
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('prints what was true when it was made', async ({ page }) => {
      const story = new ExplainerPage(page);
      await story.open(then);
      await expect(story.stamp('tariff-1-november')).toHaveText('Ahead');
      await expect(page.locator('#deadline-tariff-1-november time').first()).toHaveText('1 November 2025');
      await expect(page.locator('.stamp s')).toHaveCount(0);
      await expect(story.dueLine('tariff-1-november')).toBeEmpty();
    });
  });
});

for (const board of ['', 'deadlines/', 'deadlines/2025/']) {
  for (const width of [320, 660, 768, 960, 1200]) {
    test(
      `nothing moves at ${width} px when a date on /${board} has passed`,
      { tag: '@once' },
      async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.clock.setFixedTime(new Date('2026-11-02T04:00:00Z'));
        await page.goto(`${then}${board}`);
        await expect(page.locator('due-date.stale').first()).toBeVisible();
        expect(await layoutShift(page)).toBe(0);
        // Room for every line of the longest note there is, and no words beside it.
        const rooms = await page.locator('due-date.stale').evaluateAll((notes) =>
          notes.map((note) => {
            const longest =
              'Fell due on 30 September 2026. This page was made on 24 September 2025; its outcome isn’t recorded here.';
            note.setAttribute('data-note', longest);
            note.textContent = '';
            const room = note.getBoundingClientRect().height;
            note.textContent = longest;
            return note.getBoundingClientRect().height - room;
          }),
        );
        expect(rooms.filter((more) => more !== 0)).toEqual([]);
      },
    );
  }
}

test('a year later the strip of the lead story is struck, too', { tag: '@once' }, async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-02T04:00:00Z'));
  await page.goto(then);
  await expect(page.locator('.lead .strip .stamp s')).toHaveText('Ahead');
});

test('what is settled never goes stale', { tag: '@once' }, async ({ page }) => {
  await page.clock.setFixedTime(new Date('2035-01-01T00:00:00Z'));
  const story = new ExplainerPage(page);
  await story.open();
  await expect(story.dueLine('truce-10-november-2025')).toHaveText(/^9 years ago/);
  await expect(story.stamp('truce-10-november-2025')).toHaveText('Met');
  await expect(page.locator('#deadline-truce-10-november-2025 .stale, #itinerary .stale')).toHaveCount(0);
  // For a date that was given up nobody waited.
  await expect(story.dueLine('tariff-1-november')).toHaveCount(0);
  await expect(story.stamp('tariff-1-november')).toHaveText('Withdrawn');
});
