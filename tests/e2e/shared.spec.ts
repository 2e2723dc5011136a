import { expect, test } from '@playwright/test';
import { layoutShift } from './layout.ts';
import { Share } from './pages/share.ts';

// The pages of single blocks.

const story = 'explainers/trump-asia-trip-2025/';
const blocks = [
  ['stop', 'busan', 'Busan, South Korea'],
  ['deadline', 'tariff-1-november', 'Extra tariff on Chinese goods'],
  ['person', 'xi-jinping', 'Xi Jinping'],
  ['claim', 'five-days', 'Trump will visit Malaysia, Japan and South Korea in five days.'],
] as const;

test.describe('with a clipboard', { tag: '@once' }, () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const [kind, id, name] of blocks) {
    test(`the ${kind}’s page shares itself, by its link and in its words`, async ({ page }) => {
      await page.goto(`${story}${kind}/${id}/`);
      const share = new Share(page);
      const own = await share.published();
      expect(own.endsWith(`${story}${kind}/${id}/`)).toBe(true);
      const link = page.getByText('Share this', { exact: true });
      expect(await share.copied(link, 'Copy link')).toEqual({ 'text/plain': own });
      const quote = (await share.copied(link, 'Copy quote'))['text/plain'] ?? '';
      expect(quote.startsWith(name)).toBe(true);
      expect(quote).toContain('“Trump’s Asia trip and the 155% tariff that never came”');
      expect(quote.endsWith(`as of 29 June 2026, ${own}`)).toBe(true);
      expect(quote).not.toContain('What was planned and held there');
    });
  }

  test('what to paste is copied at a press', async ({ page }) => {
    await page.goto(`${story}deadline/tariff-1-november/`);
    await page.getByText('Put this on your page').click();
    const field = page.getByLabel('HTML to paste').first();
    await page.getByRole('button', { name: 'Copy' }).first().click();
    await expect(page.getByRole('status').first()).toHaveText('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await field.inputValue());
    expect(copied).toMatch(
      /^<iframe src="[^"]+\/embed\/deadline\/tariff-1-november\/" title="[^"]+" width="\d+"/,
    );
  });
});

test('where the browser refuses to copy, what to paste is selected', { tag: '@once' }, async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
  });
  await page.goto(`${story}person/xi-jinping/`);
  await page.getByText('Put this on your page').click();
  await page.getByRole('button', { name: 'Copy' }).first().click();
  await expect(page.getByRole('status').first()).toContainText('selected');
  const field = page.getByLabel('HTML to paste').first();
  const selected = await field.evaluate(
    (area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart,
  );
  expect(selected).toBe((await field.inputValue()).length);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [kind, id, name] of blocks) {
    test(`the ${kind}’s page leads to its place in the story`, async ({ page }) => {
      await page.goto(`${story}${kind}/${id}/`);
      await expect(page.locator('h1')).toContainText(name);
      await page.getByText('Put this on your page').click();
      await expect(page.getByLabel('HTML to paste').first()).toBeVisible();
      await page.getByRole('link', { name: 'Read it in its place in the story' }).click();
      await expect(page).toHaveURL(new RegExp(`${story}#${kind}-${id}$`));
      const block = page.locator(`#${kind}-${id}`);
      await expect(block).toBeInViewport();
      const ground = (of: string) =>
        page
          .locator(of)
          .first()
          .evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(await ground(`#${kind}-${id}`)).not.toBe(await ground('html'));
    });
  }
});

test(
  'where our typefaces don’t arrive, the reader’s own time has its room all the same',
  { tag: '@once' },
  async ({ page }) => {
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(`${story}deadline/truce-10-november-2025/`);
    await expect(page.locator('due-date')).toContainText('your time');
    expect(await layoutShift(page)).toBe(0);
  },
);
