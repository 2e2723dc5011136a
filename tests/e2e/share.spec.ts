import { expect, test } from '@playwright/test';
import { barriers } from './barriers.ts';
import { coveredWords } from './covered-words.ts';
import { layoutShift } from './layout.ts';
import { Share } from './pages/share.ts';

const claim = 'claim-five-days';

test('a permalink shows while its block is pointed at, and nothing moves', async ({ page }) => {
  const share = new Share(page);
  await share.openStory();
  // Unfolding the itinerary has moved what is below it.
  const shiftBefore = await layoutShift(page);
  for (const [fragment, part] of [
    [claim, 'p'],
    ['stop-busan', 'h3'],
    ['deadline-tariff-1-november', 'h2'],
    ['people', 'h2'],
  ] as const) {
    const link = share.of(fragment);
    const words = page.locator(`#${fragment} ${part}`).first();
    await expect(link, fragment).toHaveCSS('opacity', '0');
    await words.scrollIntoViewIfNeeded();
    const before = await page.locator(`#${fragment}`).boundingBox();
    await words.hover();
    await expect(link, fragment).toHaveCSS('opacity', '1');
    expect(await page.locator(`#${fragment}`).boundingBox()).toEqual(before);
    await page.locator('.masthead-name').hover();
    await expect(link, fragment).toHaveCSS('opacity', '0');
    await link.focus();
    await expect(link, fragment).toHaveCSS('opacity', '1');
    await page.locator('.masthead-name').focus();
  }
  expect(await layoutShift(page)).toBe(shiftBefore);
});

test('every permalink is large enough, and covers no words', async ({ page }) => {
  const share = new Share(page);
  await share.openStory();
  const sizes = await share.controls.evaluateAll((links) =>
    links
      .filter((link) => link.closest('[popover]') === null)
      .map((link) => ({ href: link.getAttribute('href'), box: link.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ href, box }) => `${href ?? ''} ${String(box.width)}×${String(box.height)}`),
  );
  expect(sizes).toEqual([]);
  expect(await coveredWords(share.controls)).toEqual([]);
  const whole = await share.whole.boundingBox();
  expect(whole?.height).toBeGreaterThanOrEqual(24);
});

test.describe('on a touch screen', { tag: '@once' }, () => {
  test.use({ isMobile: true, hasTouch: true });

  test('permalinks stand there always, and contrast by day and by night', async ({ page }) => {
    const share = new Share(page);
    await share.openStory();
    for (const link of await share.controls.all()) await expect(link).toHaveCSS('opacity', '1');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect.soft(await barriers(page, ['color-contrast', 'target-size']), colorScheme).toEqual([]);
    }
  });
});

test.describe('without script', { tag: '@once' }, () => {
  test.use({ javaScriptEnabled: false });

  test('a permalink is a plain link', async ({ page }) => {
    const share = new Share(page);
    await page.goto('explainers/trump-asia-trip-2025/');
    await share.of(claim).click();
    expect(new URL(page.url()).hash).toBe(`#${claim}`);
    await expect(page.locator(`#${claim}`)).toBeInViewport();
    const address = new URL('.', page.url()).href;
    await share.whole.click();
    expect(page.url()).toBe(address);
  });
});

test.describe('permalinks', { tag: '@once' }, () => {
  test('say what each is of, and no heading says “Share”', async ({ page }) => {
    const share = new Share(page);
    await share.openStory();
    const named = (name: string) => page.getByRole('link', { name, exact: true });
    await expect(named('Share: Busan, South Korea')).toHaveAttribute('href', '#stop-busan');
    await expect(named('Share: People')).toHaveAttribute('href', '#people');
    await expect(named('Share this story')).toHaveCount(1);
    const names = await share.controls.evaluateAll((links) => links.map((link) => link.ariaLabel ?? ''));
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => !/^Share: ./.test(name))).toEqual([]);
    const headings = await page.getByRole('heading').allTextContents();
    expect(headings.filter((text) => text.includes('Share'))).toEqual([]);
  });

  test('are not printed', async ({ page }) => {
    const share = new Share(page);
    await share.openStory();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('a.share').filter({ visible: true })).toHaveCount(0);
  });
});
