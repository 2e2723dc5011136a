import { expect, test, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.ts';
import { ExplainerPage } from './pages/explainer.ts';
import { SearchPage } from './pages/search.ts';
import { SinceRead } from './pages/since-read.ts';
import { ThemeChoice } from './pages/theme-choice.ts';

// Playwright turns off what keeps pages for the way back; readers have it on.
const executablePath = findBrowser();
test.use({
  launchOptions: {
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    ...(executablePath === undefined ? {} : { executablePath }),
  },
});

/** Sets the clock of the tab, which goes on for a page that is kept. */
async function setClock(page: Page, now: string): Promise<void> {
  const set = (time: number): void => {
    sessionStorage.setItem('now', String(time));
  };
  if (page.url() !== 'about:blank') {
    await page.evaluate(set, Date.parse(now));
    return;
  }
  await page.addInitScript((time) => {
    if (sessionStorage.getItem('now') === null) sessionStorage.setItem('now', String(time));
    Date.now = () => Number(sessionStorage.getItem('now'));
  }, Date.parse(now));
}

const then = process.env['E2E_THEN'] ?? '';
const night = 'rgb(17, 22, 31)';

/** Leaves a page by way of another one of the site, and comes back; the page must be the one that was left. */
async function leaveAndComeBack(page: Page, meanwhile: () => Promise<void>): Promise<void> {
  // A browser lets go of the pages behind it when a worker takes over; a first visit has that before it.
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.evaluate(() => {
    document.body.setAttribute('data-left', '');
  });
  await page.locator('body > footer a', { hasText: 'Standards' }).click();
  await page.waitForURL('**/standards/');
  await meanwhile();
  // It is there as it was left: nothing loads.
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('[data-left]'), 'the page was kept').toHaveCount(1);
}

test.describe('a page that comes back from the history', { tag: '@once' }, () => {
  test('says what time it is now', async ({ page }) => {
    await setClock(page, '2025-10-29T12:00:00Z');
    const story = new ExplainerPage(page);
    await story.open(then);
    await expect(story.dueLine('tariff-1-november')).toHaveText('In 3 days');
    await leaveAndComeBack(page, () => setClock(page, '2025-10-31T12:00:00Z'));
    await expect(story.dueLine('tariff-1-november')).toHaveText('Tomorrow');
    await expect(story.stamp('tariff-1-november').locator('s')).toHaveCount(0);
    await expect(story.stop('busan').locator('place-time')).toHaveText(
      'Seoul time, UTC+9 · Was to end on 30 October 2025, after this page was made (24 October).',
    );
    await expect(story.stop('busan').locator('.stamp s')).toHaveText('Ahead');
    await leaveAndComeBack(page, () => setClock(page, '2025-11-02T04:00:00Z'));
    await expect(story.dueLine('tariff-1-november')).toHaveClass(/stale/);
    await expect(story.stamp('tariff-1-november').locator('s')).toHaveText('Ahead');
    await expect(page.locator('s s')).toHaveCount(0);
  });

  for (const [address, due, day, before, stale] of [
    ['', '2025-10-31', '31 October 2025', 'In 2 days', '2025-10-31T15:00:00Z'],
    ['deadlines/', '2025-10-31', '31 October 2025', 'In 2 days', '2025-10-31T15:00:00Z'],
    ['deadlines/2025/', '2025-10-31', '31 October 2025', 'In 2 days', '2025-10-31T15:00:00Z'],
    [
      'explainers/trump-asia-trip-2025/deadline/tariff-1-november/',
      '2025-11-01',
      '1 November 2025',
      'In 3 days',
      '2025-11-02T04:00:00Z',
    ],
  ] as const)
    test(`says so at /${address}`, async ({ page }) => {
      await setClock(page, '2025-10-29T12:00:00Z');
      await page.goto(then + address);
      const line = page.locator(`due-date[data-date="${due}"]`).first();
      await expect(line).toHaveText(before);
      await leaveAndComeBack(page, () => setClock(page, '2025-11-02T04:00:00Z'));
      await expect(line).toHaveText(new RegExp(`^Fell due on ${day}`));
      await expect(page.locator(`.stamp[data-stale="${stale}"] s`).first()).toHaveText('Ahead');
    });

  test('says so beside what was searched for', async ({ page }) => {
    await setClock(page, '2025-10-29T12:00:00Z');
    const search = new SearchPage(page);
    await search.open('?q=lamp&kind=deadline', then);
    const stamp = search.results.first().locator('.stamp');
    await expect(stamp).toHaveText('Ahead');
    await expect(stamp.locator('s')).toHaveCount(0);
    await leaveAndComeBack(page, () => setClock(page, '2025-11-02T04:00:00Z'));
    await expect(stamp.locator('s')).toHaveText('Ahead');
    await expect(page.locator('s s')).toHaveCount(0);
  });

  test('shows the colours that were chosen meanwhile', async ({ page }) => {
    const choice = new ThemeChoice(page);
    await new ExplainerPage(page).open();
    await leaveAndComeBack(page, async () => {
      await choice.control.selectOption('dark');
    });
    await expect(page.locator('html')).toHaveCSS('background-color', night);
    await expect(choice.control).toHaveValue('dark');
    expect(await choice.aroundThePage()).toBe('dark');
  });

  test('says again what is new since it was read before, and that it was read today', async ({ page }) => {
    await setClock(page, '2025-11-20T12:00:00Z');
    const since = new SinceRead(page);
    await since.rememberVisit('2025-10-25 2025-10-24');
    await new ExplainerPage(page).open();
    await expect(since.line).toHaveText(/since you read this on 25 October$/);
    const marks = await since.marks.count();
    await leaveAndComeBack(page, () => setClock(page, '2026-01-05T12:00:00Z'));
    await expect(since.line).toHaveText(/since you read this on 25 October 2025$/);
    await expect(since.list).toHaveCount(1);
    await expect(since.marks).toHaveCount(marks);
    expect((await since.kept())[0]).toMatch(/^2026-01-05 /);
  });

  test('forgets what was forgotten meanwhile', async ({ page }) => {
    const since = new SinceRead(page);
    await since.rememberVisit('2025-10-25 2025-10-24');
    await new ExplainerPage(page).open();
    await expect(since.line).toBeVisible();
    await leaveAndComeBack(page, () =>
      page.evaluate(() => {
        localStorage.clear();
        sessionStorage.removeItem('read:trump-asia-trip-2025');
      }),
    );
    await expect(since.whole).toBeEmpty();
    await expect(since.marks).toHaveCount(0);
  });
});
