import { Readability } from '@mozilla/readability';
import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { sidewaysScroll } from './layout.ts';
import { ExplainerPage } from './pages/explainer.ts';

test('the first screen is the story: headline, route and deadline', async ({ page }) => {
  await new ExplainerPage(page).open();
  for (const part of ['h1', '.deck', '.strip']) {
    const box = await page.locator(part).first().boundingBox();
    expect(box?.y ?? Infinity, part).toBeLessThan(page.viewportSize()?.height ?? 0);
  }
});

test('the sidebar stands beside the text on a wide screen and folds on a narrow one', async ({ page }) => {
  const story = new ExplainerPage(page);
  await story.open();
  const wide = (page.viewportSize()?.width ?? 0) >= 960;
  await expect(story.stop('busan')).toBeVisible({ visible: wide });
  if (wide) {
    const [aside, text] = await Promise.all([
      story.itinerary.boundingBox(),
      page.locator('article').boundingBox(),
    ]);
    expect((aside?.x ?? 0) + (aside?.width ?? 0)).toBeLessThan(text?.x ?? 0);
  } else {
    await story.itinerary.locator('summary').click();
    await expect(story.stop('busan')).toBeVisible();
  }
});

test('an explanation opens in place, by pointer and by keyboard, and closes again', async ({ page }) => {
  await new ExplainerPage(page).open();
  const gloss = page.locator('#gloss-tariff');
  const word = page.locator('.mention:has(> #gloss-tariff) > button');
  await expect(gloss).toBeHidden();
  await word.click();
  await expect(gloss).toBeVisible();
  const width = page.viewportSize()?.width ?? 0;
  const box = await gloss.boundingBox();
  expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  await page.keyboard.press('Escape');
  await expect(gloss).toBeHidden();
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(gloss).toBeVisible();
});

test('an explanation opens without script, too', { tag: '@once' }, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await new ExplainerPage(page).open();
  await page.locator('.mention:has(> #gloss-tariff) > button').click();
  await expect(page.locator('#gloss-tariff')).toBeVisible();
  await context.close();
});

test('a note leads to its source and the source back to what it supports', async ({ page }) => {
  const story = new ExplainerPage(page);
  await story.open();
  const note = page.locator('article sup a').first();
  const target = (await note.getAttribute('href')) ?? '';
  await note.click();
  await expect(page.locator(target)).toBeInViewport();
  const back = page.locator(`${target} small a`).last();
  const home = (await back.getAttribute('href')) ?? '';
  await back.click();
  await expect(page.locator(home)).toBeInViewport();
});

test('the itinerary follows the reading place on a wide screen', { tag: '@once' }, async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const story = new ExplainerPage(page);
  await story.open();
  await page.locator('article a[href="#stop-gyeongju"]').first().scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    document
      .querySelector('article a[href="#stop-gyeongju"]')
      ?.scrollIntoView({ block: 'start', behavior: 'instant' });
    window.scrollBy({ top: -250, behavior: 'instant' });
  });
  await expect(story.stop('gyeongju')).toHaveAttribute('data-here', '');
  await expect(story.stop('gyeongju')).toBeInViewport();
});

test('every control can be reached by keyboard, the skip link first', { tag: '@once' }, async ({ page }) => {
  await new ExplainerPage(page).open();
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await expect(page.locator('.skip')).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('main a, main summary, main button').first()).toBeFocused();
});

test('what a link leads to is there at once, and so is the focus', { tag: '@once' }, async ({ page }) => {
  await new ExplainerPage(page).open();
  await page.locator('article sup a').first().focus();
  await page.keyboard.press('Enter');
  const seen = await page.locator(':target').evaluate((target) => {
    const { top } = target.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  });
  expect(seen).toBe(true);
});

test('text at twice its size needs no sideways scrolling', async ({ page }) => {
  await new ExplainerPage(page).open();
  await page.evaluate(() => {
    document.documentElement.style.setProperty('font-size', '225%');
  });
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
});

test('stamps keep a shape in forced colours', { tag: '@once' }, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await new ExplainerPage(page).open();
  const shapes = await page.locator('.stamp').evaluateAll((stamps) =>
    stamps.map((stamp) => {
      const shape = getComputedStyle(stamp, '::before');
      return (
        shape.width !== '0px' &&
        (shape.borderTopWidth !== '0px' || shape.backgroundColor !== 'rgba(0, 0, 0, 0)')
      );
    }),
  );
  expect(shapes.length).toBeGreaterThan(0);
  expect(shapes).not.toContain(false);
});

test('nothing glides for readers who asked for less motion', { tag: '@once' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await new ExplainerPage(page).open();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});

test(
  'a reader mode keeps the headline, the deadline, the itinerary and every section',
  { tag: '@once' },
  async ({ page }) => {
    await new ExplainerPage(page).open();
    const heading = (await page.locator('h1').textContent()) ?? '';
    const sections = await page.locator('article h2').allTextContents();
    const stops = await page.locator('.stops h3').allTextContents();
    const read = new Readability(parseHTML(await page.content()).document).parse();
    expect(read?.title).toContain(heading);
    const text = read?.textContent ?? '';
    expect(text).toContain('1 November 2025');
    for (const words of [...sections, ...stops]) expect(text).toContain(words);
  },
);

test('what is done and what is now can be told in forced colours', { tag: '@once' }, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await new ExplainerPage(page).open();
  const ground = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  const dot = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element, '::before').backgroundColor);
  expect(await ground('.stop-done .stop-number')).not.toBe(await ground('html'));
  expect(await dot('.time-line [aria-current]')).not.toBe(await dot('.time-line a:not([aria-current])'));
});
