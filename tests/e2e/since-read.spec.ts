import { expect, test, type Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { layoutShift, sidewaysScroll } from './layout.ts';
import { ExplainerPage } from './pages/explainer.ts';
import { SinceRead } from './pages/since-read.ts';
import { watch } from './watch.ts';

const then = process.env['E2E_THEN'] ?? '';
const earlier = '2025-10-25 2025-10-24';

async function comeBack(page: Page, kept: string = earlier): Promise<SinceRead> {
  await page.clock.setFixedTime(new Date('2025-11-20T12:00:00Z'));
  const since = new SinceRead(page);
  await since.rememberVisit(kept);
  await new ExplainerPage(page).open();
  return since;
}

test('a returning reader finds what is new, and nothing moves', async ({ page, baseURL }) => {
  const faults = await watch(page, baseURL ?? '');
  const since = await comeBack(page);
  const changes = await since.newerThan('2025-10-24');
  const developments = changes.filter(({ kind }) => kind === 'development');
  expect(developments.length).toBeGreaterThan(1);
  await expect(since.line).toHaveText(
    new RegExp(`^${developments.length} developments.* since you read this on 25 October$`),
  );
  await expect(since.line).toBeInViewport({ ratio: 1 });
  // One line, above the strip.
  const [line, strip] = [await since.line.boundingBox(), await page.locator('.strip').first().boundingBox()];
  expect(line?.height ?? Infinity).toBeLessThan(30);
  expect((line?.y ?? Infinity) + (line?.height ?? Infinity)).toBeLessThanOrEqual(strip?.y ?? 0);
  for (const { id } of changes)
    await expect(page.locator(`[data-new]#${id}, [data-new] #${id}`), id).toHaveCount(1);
  expect.soft(await layoutShift(page)).toBe(0);
  expect.soft(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  expect.soft(faults).toEqual([]);
});

test('its list leads to the entry of each in the log, and has no barrier', async ({ page, baseURL }) => {
  const since = await comeBack(page);
  await since.line.click();
  await expect(since.list).toBeVisible();
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect.soft(await barriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect.soft(await barriers(page, ['color-contrast'])).toEqual([]);
  const updates = (await since.newerThan('2025-10-24')).filter(({ kind }) => kind !== 'change');
  const log = `${new URL(baseURL ?? '').pathname}explainers/trump-asia-trip-2025/changes/`;
  expect(await since.addresses()).toEqual(updates.map(({ id }) => `${log}#${id}`));
  await since.list.getByRole('link').last().click();
  await expect(page.locator(`.entry#${updates.at(-1)?.id ?? ''}`)).toBeInViewport();
  for (const { id } of updates) await expect(page.locator(`.entry#${id}`), id).toHaveCount(1);
});

test.describe('what was added to a date seen before', { tag: '@once' }, () => {
  test('is told: an update, and not those beside it', async ({ page }) => {
    const changes = await new SinceRead(page).newerThan('');
    const updates = changes.filter(({ kind }) => kind !== 'change');
    const { on = '', id = '' } = updates[0] ?? {};
    const beside = changes.filter((each) => each.on === on);
    const seen = beside.filter(({ kind }) => kind !== 'change').length - 1;
    const since = await comeBack(page, `2025-10-25 ${on} ${seen} ${beside.length - seen - 1}`);
    await expect(since.line).toHaveText(/^A (?:development|correction) since you read this on 25 October$/);
    expect(await since.addresses()).toEqual([expect.stringMatching(`/changes/#${id}$`)]);
    await expect(page.locator(`[data-new]#${id}`)).toHaveCount(1);
  });

  test('is told: a block, which its link leads to on the page', async ({ page }) => {
    const changes = await new SinceRead(page).newerThan('');
    const { on = '' } = changes.find(({ kind }) => kind === 'change') ?? {};
    const beside = changes.filter((each) => each.on === on);
    const blocks = beside.filter(({ kind }) => kind === 'change');
    // With this date for the newest, no update is later than it.
    await page.route('**/changes.json', (route) => route.fulfill({ json: beside }));
    const since = await comeBack(
      page,
      `2025-10-25 ${on} ${beside.length - blocks.length} ${blocks.length - 1}`,
    );
    await expect(since.line).toHaveText(/^(?:A change|\d+ changes) since you read this on 25 October$/);
    expect(await since.addresses()).toEqual(blocks.map(({ id }) => `#${id}`));
    await since.line.click();
    await since.list.getByRole('link').last().click();
    await expect(since.list).toBeHidden();
    await expect(page.locator(`#${blocks.at(-1)?.id ?? ''}`)).toBeInViewport();
  });
});

for (const [width, height] of [
  [740, 340],
  [320, 480],
  [360, 600],
] as const)
  test(`its list can be read to its end at ${width} × ${height}`, { tag: '@once' }, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const since = await comeBack(page);
    await since.line.click();
    const box = await since.list.boundingBox();
    expect(box?.y ?? -1).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(height);
    await since.forget.scrollIntoViewIfNeeded();
    await expect(since.forget).toBeInViewport({ ratio: 1 });
    await since.forget.click();
    await expect(since.forgotten).toBeFocused();
  });

test.describe('of a returning reader the browser', { tag: '@once' }, () => {
  test('keeps how far it was read, and for the tab what was kept of the visit before', async ({ page }) => {
    const since = await comeBack(page);
    await expect(since.line).toBeVisible();
    const reach = (await since.whole.getAttribute('data-reach')) ?? '';
    expect(await since.kept()).toEqual([`2025-11-20 ${reach}`, earlier]);
    const words = (await since.line.textContent()) ?? '';
    await page.reload();
    await expect(since.line).toHaveText(words);
  });

  test('forgets on demand', async ({ page }) => {
    const since = await comeBack(page);
    await since.line.click();
    await since.forget.click();
    await expect(since.whole).toHaveText('Forgotten.');
    await expect(since.forgotten).toBeFocused();
    expect(await layoutShift(page)).toBe(0);
    await expect(since.marks).toHaveCount(0);
    expect(await since.kept()).toEqual([null, null]);
    await page.reload();
    await page.waitForLoadState('networkidle');
    await expect(since.whole).toBeEmpty();
  });

  test('is asked nothing when nothing is new', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const since = await comeBack(page, '2026-01-01 9999-12-31');
    await page.waitForLoadState('networkidle');
    await expect(since.whole).toBeEmpty();
    expect(asked.filter((url) => url.endsWith('changes.json'))).toEqual([]);
  });

  for (const nonsense of ['yesterday', '2025-13-45 2025-10-24', '2025-10-25 2025-10-45 1 2'])
    test(`takes “${nonsense}” for a first visit`, async ({ page }) => {
      const since = await comeBack(page, nonsense);
      await page.waitForLoadState('networkidle');
      await expect(since.whole).toBeEmpty();
      expect((await since.kept())[0]).toMatch(/^2025-11-20 \d{4}-\d\d-\d\d \d+ \d+$/);
    });

  test('tells the changes page when it was read, and forgets there, too', async ({ page }) => {
    const since = await comeBack(page);
    await expect(since.line).toBeVisible();
    await page.goto('explainers/trump-asia-trip-2025/changes/');
    await expect(since.whole).toHaveText('You read this on 20 November. Forget that I read this');
    expect(await layoutShift(page)).toBe(0);
    await since.forget.click();
    await expect(since.whole).toHaveText('Forgotten.');
    await expect(since.forgotten).toBeFocused();
    expect(await layoutShift(page)).toBe(0);
    expect(await since.kept()).toEqual([null, null]);
  });

  test('is led by the keyboard', async ({ page }) => {
    const since = await comeBack(page);
    await since.line.focus();
    await page.keyboard.press('Enter');
    await expect(since.list).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(since.list.getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(since.list).toBeHidden();
    await expect(since.line).toBeFocused();
  });

  test('shows none of it on paper', async ({ page }) => {
    const since = await comeBack(page);
    await expect(since.line).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(since.whole).toBeHidden();
    expect(
      await since.marks.evaluateAll((all) => all.map((each) => getComputedStyle(each).boxShadow)),
    ).toEqual(Array(await since.marks.count()).fill('none'));
  });

  test('does the same for a site in a folder', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2025-10-24T13:00:00Z'));
    const since = new SinceRead(page);
    await since.rememberVisit('2025-10-12 2025-10-11');
    await new ExplainerPage(page).open(then);
    await expect(since.line).toHaveText(/ since you read this on 12 October$/);
    const log = `${new URL(then).pathname}explainers/trump-asia-trip-2025/changes/#update-`;
    const addresses = await since.addresses();
    expect(addresses).not.toEqual([]);
    expect(addresses.filter((address) => address?.startsWith(log) !== true)).toEqual([]);
  });
});

test.describe('nothing is shown', { tag: '@once' }, () => {
  test('on a first visit', async ({ page }) => {
    const since = new SinceRead(page);
    await new ExplainerPage(page).open();
    await page.waitForLoadState('networkidle');
    await expect(since.whole).toBeEmpty();
    await expect(since.marks).toHaveCount(0);
    expect((await since.kept())[0]).toMatch(/^\d{4}-\d\d-\d\d \d{4}-\d\d-\d\d \d+ \d+$/);
  });

  for (const refusal of ['reading and writing', 'writing', 'the storage itself'] as const) {
    test(`where the browser refuses ${refusal}`, async ({ page, baseURL }) => {
      const faults = await watch(page, baseURL ?? '');
      await page.addInitScript((refused) => {
        const refuse = (): never => {
          throw new DOMException('Refused.', 'SecurityError');
        };
        if (refused === 'the storage itself') Object.defineProperty(window, 'localStorage', { get: refuse });
        else Storage.prototype.setItem = refuse;
        if (refused === 'reading and writing') Storage.prototype.getItem = refuse;
      }, refusal);
      for (const address of ['', 'changes/']) {
        await page.goto(`explainers/trump-asia-trip-2025/${address}`);
        await page.waitForLoadState('networkidle');
        await expect(page.locator('since-read')).toBeEmpty();
      }
      expect(faults).toEqual([]);
    });
  }

  test('where the list of changes can’t be had, and the visit before is not forgotten', async ({ page }) => {
    await page.route('**/changes.json', (route) => route.abort());
    const since = await comeBack(page);
    await page.waitForLoadState('networkidle');
    await expect(since.whole).toBeEmpty();
    expect((await since.kept())[0]).toBe(earlier);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('at all', async ({ page }) => {
      await new ExplainerPage(page).open();
      await expect(page.locator('since-read')).toBeEmpty();
    });
  });
});
