import { expect, test } from '@playwright/test';
import { sidewaysScroll } from './layout.ts';

const then = process.env['E2E_THEN'] ?? '';

test.describe('the page of all feeds', { tag: '@once' }, () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const [name, address] of [
    [
      'Copy RSS address: RSS: Developments and corrections',
      /^http:\/\/localhost:\d+\/developments\/rss\.xml$/,
    ],
    ['Copy RSS address: RSS: Xi Jinping', /\/people\/xi-jinping\/rss\.xml$/],
    ['Copy calendar address: Follow in your calendar: all deadlines', /^webcal:.*\/deadlines\.ics$/],
  ] as const) {
    test(`does what “${name}” says`, async ({ page }) => {
      await page.goto('follow/');
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.getByText('Copied.')).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(address);
    });
  }

  test('says the address where the browser won’t copy it', async ({ page, context }) => {
    await context.clearPermissions();
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
    });
    await page.goto('follow/');
    await page.getByRole('button', { name: 'Copy RSS address: RSS: Stories', exact: true }).click();
    await expect(page.getByText(/^Your browser refused\. It is http:.*\/rss\.xml$/)).toBeVisible();
  });

  test('leads from every page, in one step', async ({ page }) => {
    for (const address of ['', 'explainers/trump-asia-trip-2025/', 'standards/']) {
      await page.goto(address);
      await page.getByRole('banner').getByRole('link', { name: 'Follow', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Follow Waybill');
    }
  });
});

test.describe('without JavaScript', { tag: '@once' }, () => {
  test.use({ javaScriptEnabled: false });

  test('the page of all feeds is links, and offers no button', async ({ page }) => {
    await page.goto('follow/');
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'RSS: Stories', exact: true })).toBeVisible();
  });
});

// A feed that somebody opens in a browser, from a link or by mistake.
for (const file of ['rss.xml', 'developments/rss.xml', 'atom.xml', 'people/xi-jinping/atom.xml']) {
  test(`${file} can be read, and leads to the page of all feeds`, async ({ page }) => {
    const response = await page.goto(file);
    expect(response?.headers()['content-type']).toBe('application/xml; charset=utf-8');
    await expect(page.locator('h1')).toBeVisible();
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    const entry = page.locator('item, entry').first();
    await expect(entry.locator('> title')).toBeVisible();
    await expect(entry.locator('> description, > summary').first()).toBeVisible();
    // Its date stands over it, wherever the feed has it.
    const tops = ['> pubDate, > published', '> title'].map(async (part) =>
      entry.locator(part).evaluate((element) => element.getBoundingClientRect().top),
    );
    const [date = 0, title = 0] = await Promise.all(tops);
    await expect(entry.locator('> pubDate, > published')).toBeVisible();
    expect(date).toBeLessThan(title);
    // What is for programs is not shown to people.
    await expect(entry.locator('> guid, > id, > content, > link').first()).toBeHidden();
    const more = page.getByRole('link', { name: 'How to follow Waybill' });
    await expect(more).toHaveAttribute('href', /\/follow\/$/);
  });
}

for (const file of ['rss.xml', 'atom.xml']) {
  test(`${file} is dark where its reader wants that`, { tag: '@once' }, async ({ page }) => {
    /** How light a color of an element is, from 0 to 765. */
    const lightness = (selector: string, property: 'color' | 'background-color') =>
      page
        .locator(selector)
        .first()
        .evaluate(
          (element, name) =>
            [...getComputedStyle(element).getPropertyValue(name).matchAll(/\d+/g)]
              .slice(0, 3)
              .reduce((sum, [value]) => sum + Number(value), 0),
          property,
        );
    const colors = async () => ({
      paper: await lightness(':root', 'background-color'),
      words: await lightness('item > title, entry > title', 'color'),
      date: await lightness('item > pubDate, entry > published', 'color'),
    });
    await page.goto(file);
    const light = await colors();
    expect(light.paper - light.words).toBeGreaterThan(400);
    expect(light.paper - light.date).toBeGreaterThan(300);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await colors();
    expect(dark.words - dark.paper).toBeGreaterThan(400);
    expect(dark.date - dark.paper).toBeGreaterThan(300);
  });
}

test('a feed under a base path finds its style there', { tag: '@once' }, async ({ page }) => {
  await page.goto(new URL('developments/rss.xml', then).href);
  await expect(page.locator('item > title').first()).toBeVisible();
  await expect(page.locator('item > guid').first()).toBeHidden();
});
