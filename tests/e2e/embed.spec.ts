import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { root } from '../../scripts/root.ts';
import { tallest } from '../../src/embeds/embed-size.ts';
import { barriers } from './barriers.ts';
import { builtPages } from './built-pages.ts';
import { sidewaysScroll } from './layout.ts';
import { test } from './pages/host.ts';
import { watch } from './watch.ts';

const dist = path.resolve(process.env['DIST_DIR'] ?? path.join(root, 'dist'));
const story = 'explainers/trump-asia-trip-2025/';
const callout = `${story}embed/deadline/tariff-1-november/`;
const embeds = builtPages.filter((page) => page.includes('/embed/'));
const kinds = [...new Set(embeds.map((page) => page.split('/')[3] ?? ''))];
const ofKind = (kind: string): string[] => embeds.filter((page) => page.split('/')[3] === kind);

/** The frame that the site recommends for an embed, from its answers to oEmbed. */
function recommended(embed: string): { html: string; width: number; height: number } | undefined {
  const [slug, kind, id] = embed
    .replace(/^explainers\//, '')
    .replace('embed/', '')
    .split('/');
  if (kind === 'itinerary') return undefined;
  const of = kind === 'story' ? `${slug}` : `${slug}/${kind}/${id}`;
  const answer: unknown = JSON.parse(readFileSync(path.join(dist, 'explainers', of, 'oembed.json'), 'utf8'));
  return answer as { html: string; width: number; height: number };
}

/** The frame of an embed on the site under test, wherever it will be published. */
const frameOf = (page: string, baseURL = '', more = ''): string =>
  `<iframe src="${new URL(page, baseURL).href}" title="Waybill" width="600" height="600" ${more}></iframe>`;

const height = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);

test.describe('an embed', { tag: '@once' }, () => {
  for (const kind of kinds) {
    test(`of the kind ${kind} fits every width, and its frame`, async ({ page, baseURL }) => {
      test.slow();
      const faults = await watch(page, baseURL ?? '');
      for (const embed of ofKind(kind)) {
        await page.setViewportSize({ width: 600, height: 100 });
        await page.goto(embed);
        await page.evaluate(() => document.fonts.ready);
        const needed = new Map<number, number>();
        for (const width of [280, 320, 360, 600, 1000]) {
          await page.setViewportSize({ width, height: 100 });
          expect.soft(await sidewaysScroll(page), `${embed} is too wide at ${width}`).toBeLessThanOrEqual(0);
          needed.set(width, await height(page));
        }
        const frame = recommended(embed);
        if (frame === undefined) continue;
        // Whole at both widths, unless it is too high for a phone; and with little more room than it needs.
        const most = Math.min(Math.max(needed.get(320) ?? 0, needed.get(600) ?? 0), tallest);
        expect.soft(frame.height, `${embed} is cut`).toBeGreaterThanOrEqual(most);
        expect.soft(frame.height, `${embed} leaves much empty`).toBeLessThanOrEqual(most + 120);
      }
      expect(faults).toEqual([]);
    });

    test(`of the kind ${kind} has no barrier, by day and by night`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 600 });
      await page.goto(ofKind(kind)[0] ?? '');
      expect(await barriers(page)).toEqual([]);
      const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const day = await paper();
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await paper()).not.toBe(day);
      expect(await barriers(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
    });
  }

  test('keeps who published it and when in sight where it has to scroll', async ({ page }) => {
    await page.setViewportSize({ width: 280, height: 300 });
    await page.goto(callout);
    expect(await height(page)).toBeGreaterThan(300);
    await expect(page.locator('footer a')).toBeInViewport({ ratio: 1 });
    await page.locator('summary').click();
    await page.locator('.steps li').last().scrollIntoViewIfNeeded();
    await expect(page.getByText('As of 29 June 2026')).toBeInViewport({ ratio: 1 });
  });

  test('fills a frame that is higher than its words', async ({ page }) => {
    await page.setViewportSize({ width: 600, height: 900 });
    await page.goto(callout);
    const foot = await page.locator('footer').boundingBox();
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeGreaterThan(895);
    expect(await height(page)).toBe(900);
  });
});

test.describe('on the page of somebody else', { tag: '@once' }, () => {
  test('the callout is shown', async ({ host, baseURL }) => {
    await host.open(frameOf(callout, baseURL));
    await expect(host.frame.locator('h1')).toHaveText('Extra tariff on Chinese goods');
    await expect(host.frame.locator('.stamp')).toHaveText('Withdrawn');
  });

  test('the snippet makes a frame of its size, which shrinks with its column', async ({
    page,
    host,
    baseURL,
  }) => {
    const { html, width, height: stated } = recommended(callout) ?? { html: '', width: 0, height: 0 };
    const published = /src="([^"]+)"/.exec(html)?.[1] ?? '';
    const here = html.replace(published, new URL(callout, baseURL).href);
    await host.open(here, 700);
    expect(await page.locator('iframe').boundingBox()).toMatchObject({ width, height: stated });
    await expect(host.frame.locator('footer')).toBeInViewport();
    await host.open(here, 320);
    expect(await page.locator('iframe').boundingBox()).toMatchObject({ width: 320, height: stated });
  });

  test('a link leaves the frame, and the page around it stays', async ({ page, context, host, baseURL }) => {
    await host.open(frameOf(callout, baseURL));
    const address = page.url();
    for (const [link, fragment] of [
      ['footer a', '#deadline-tariff-1-november'],
      ['.facts ~ .newest sup a', '#source-p20'],
    ] as const) {
      const opened = context.waitForEvent('page');
      await host.frame.locator(link).first().click();
      const next = await opened;
      await next.waitForLoadState();
      expect(next.url()).toBe(new URL(story + fragment, baseURL).href);
      expect(await next.evaluate(() => window.opener === null)).toBe(true);
      await next.close();
    }
    expect(page.url()).toBe(address);
    await expect(host.frame.locator('h1')).toBeVisible();
  });

  test('it is whole in a sandbox', async ({ page, host, baseURL }) => {
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('requestfailed', (request) => faults.push(request.url()));
    await host.open(frameOf(callout, baseURL, 'sandbox'));
    await expect(host.frame.locator('h1')).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
  });

  for (const [what, address] of [
    ['the front page', ''],
    ['a story', story],
    ['an edition', `${story}at/2025-10-30/`],
    ['a block’s own page', `${story}stop/busan/`],
    ['the log', `${story}changes/`],
  ] as const) {
    test(`${what} is refused`, async ({ page, host, baseURL }) => {
      const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
      await host.open(frameOf(address, baseURL));
      await refused;
      await expect(host.frame.locator('.masthead')).toHaveCount(0);
    });
  }

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('the callout is shown with all that was before', async ({ host, baseURL }) => {
      await host.open(frameOf(callout, baseURL));
      await expect(host.frame.locator('h1')).toHaveText('Extra tariff on Chinese goods');
      await host.frame.locator('summary').click();
      await expect(host.frame.locator('.steps li').first()).toBeVisible();
    });
  });
});
