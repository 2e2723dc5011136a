import { expect, test } from '@playwright/test';
import { barriers } from './barriers.ts';
import { Share } from './pages/share.ts';
import { watch } from './watch.ts';

const claim = 'claim-five-days';

test('the menu opens by keyboard, holds the focus and gives it back', async ({ page, baseURL }) => {
  const faults = await watch(page, baseURL ?? '');
  const share = new Share(page);
  await share.openStory();
  const link = share.of(claim);
  for (const key of ['Enter', 'Space']) {
    await link.focus();
    await page.keyboard.press(key);
    await expect(share.menu).toBeInViewport({ ratio: 1 });
    await expect(share.item('Copy link')).toBeFocused();
    await expect(link).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expect(share.menu).toBeHidden();
    await expect(link).toBeFocused();
    await expect(link).toHaveAttribute('aria-expanded', 'false');
  }
  await page.keyboard.press('Enter');
  const address = `${await share.published()}claim/five-days/`;
  for (const name of ['Copy link', 'Copy quote', 'Mail', address]) {
    await expect(share.item(name)).toBeFocused();
    await page.keyboard.press('Tab');
  }
  await expect(share.menu).toBeHidden();
  await expect(page.locator(`#${claim} sup a`).first()).toBeFocused();
  expect(faults).toEqual([]);
});

test('the menu has no barrier, by day and by night', { tag: '@once' }, async ({ page }) => {
  const share = new Share(page);
  await share.openStory();
  await share.openAt(share.of(claim));
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect.soft(await barriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect.soft(await barriers(page, ['color-contrast'])).toEqual([]);
});

test('a press opens the menu, and the next one or one beside it closes it', async ({ page }) => {
  const share = new Share(page);
  await share.openStory();
  const link = share.of('stop-busan');
  await link.click();
  await expect(share.menu).toBeVisible();
  await link.click();
  await expect(share.menu).toBeHidden();
  await link.click();
  await expect(share.menu).toBeVisible();
  await page.locator('#people h2').click();
  await expect(share.menu).toBeHidden();
  await share.whole.click();
  await expect(share.menu).toBeInViewport({ ratio: 1 });
});

test.describe('the menu', { tag: '@once' }, () => {
  test('shows the address, selected, where the clipboard refuses', async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse, write: refuse } });
    });
    const share = new Share(page);
    await share.openStory();
    const address = `${await share.published()}stop/busan/`;
    for (const item of ['Copy link', 'Copy quote']) {
      await share.openAt(share.of('stop-busan'));
      await share.item(item).click();
      await expect(share.status).toHaveText('Your browser refused. Here is the address.');
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(address);
      await page.keyboard.press('Escape');
    }
  });

  test('has the device’s own sheet where there is one', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(navigator, {
        canShare: () => true,
        share: (data: ShareData) => {
          document.documentElement.dataset['shared'] = JSON.stringify(data);
          return Promise.reject(new DOMException('closed', 'AbortError'));
        },
      });
    });
    const share = new Share(page);
    await share.openStory();
    await share.openAt(share.of('stop-busan'));
    await expect(share.item('Share…')).toBeFocused();
    await page.keyboard.press('Enter');
    const title = await page.locator('h1').textContent();
    const data = await page.locator('html').getAttribute('data-shared');
    expect(JSON.parse(data ?? '')).toEqual({
      title: `Busan, South Korea – ${title ?? ''}`,
      url: `${await share.published()}stop/busan/`,
    });
    await expect(share.status).toBeEmpty();
  });

  test('has no sheet where the device has none', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(navigator, { canShare: () => false });
    });
    const share = new Share(page);
    await share.openStory();
    await share.openAt(share.of('stop-busan'));
    await expect(share.item('Copy link')).toBeFocused();
    await expect(share.item('Share…')).toHaveCount(0);
  });

  test('writes a mail with the quote', async ({ page }) => {
    const share = new Share(page);
    await share.openStory();
    await share.openAt(share.of('deadline-tariff-1-november'));
    const mail = new URL((await share.item('Mail').getAttribute('href')) ?? '');
    expect(mail.protocol).toBe('mailto:');
    const title = (await page.locator('h1').textContent()) ?? '';
    expect(mail.searchParams.get('subject')).toBe(`Extra tariff on Chinese goods – ${title}`);
    const body = mail.searchParams.get('body') ?? '';
    expect(body).toMatch(/^Extra tariff on Chinese goods\. Withdrawn\. Due 1 November 2025\. /);
    expect(body.split('\r\n').at(-1)).toContain(`, ${await share.published()}deadline/tariff-1-november/`);
    // No note, no control, nothing that was written for this reader.
    expect(body).not.toMatch(/Share|months? ago|years? ago|\.\d/);
    await page.keyboard.press('Escape');
    await share.openAt(share.whole);
    const whole = new URL((await share.item('Mail').getAttribute('href')) ?? '');
    expect(whole.searchParams.get('subject')).toBe(title);
  });

  test('opens in an explanation without closing it', async ({ page }) => {
    const share = new Share(page);
    await share.openStory();
    await page.locator('.mention:has(> #gloss-tariff) > button').click();
    const size = await share.of('term-tariff').boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await share.of('term-tariff').click();
    await expect(share.menu).toBeVisible();
    await expect(page.locator('#gloss-tariff')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(share.menu).toBeHidden();
    await expect(page.locator('#gloss-tariff')).toBeVisible();
  });

  test('opens in an explanation that an address has opened, beside its word', async ({ page }) => {
    const share = new Share(page);
    await share.openStory('#term-tariff');
    const gloss = page.locator('#gloss-tariff');
    await expect(gloss).toBeVisible();
    const word = await page.locator('.mention:has(> #gloss-tariff) > button').boundingBox();
    const box = await gloss.boundingBox();
    expect(word).not.toBeNull();
    const gap = Math.max(
      (box?.y ?? 0) - (word?.y ?? 0) - (word?.height ?? 0),
      (word?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0),
    );
    expect(gap).toBeLessThan(24);
    await share.of('term-tariff').click();
    await expect(share.menu).toBeVisible();
    await expect(gloss).toBeVisible();
  });

  test('leaves a press that asks for another tab to the browser', async ({ page, context }) => {
    const share = new Share(page);
    await share.openStory();
    const opened = context.waitForEvent('page');
    await share.of('stop-busan').click({ modifiers: ['ControlOrMeta'] });
    expect((await opened).url()).toMatch(/#stop-busan$/);
    await expect(share.menu).toBeHidden();
  });
});
