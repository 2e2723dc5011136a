import { expect, test, type Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { contrast } from './contrast.ts';
import { layoutShift } from './layout.ts';
import { ThemeChoice } from './pages/theme-choice.ts';
import { watch } from './watch.ts';

const day = 'rgb(253, 252, 248)';
const night = 'rgb(17, 22, 31)';
const story = 'explainers/trump-asia-trip-2025/';

const ground = (page: Page) => page.locator('html');

/** Has the page note its background when its body begins: before anything of it was drawn. */
async function noteFirstGround(page: Page): Promise<() => Promise<string | null>> {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('body') === null) return;
      observer.disconnect();
      const { backgroundColor } = getComputedStyle(document.documentElement);
      document.documentElement.setAttribute('data-first-ground', backgroundColor);
    }).observe(document, { childList: true, subtree: true });
  });
  return () => ground(page).getAttribute('data-first-ground');
}

for (const [colorScheme, paper] of [
  ['light', day],
  ['dark', night],
] as const) {
  test(`the lines under links can be seen when it is ${colorScheme}`, { tag: '@once' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(story);
    const lines = await page.locator('main a').evaluateAll((links) =>
      links
        .map((link) => getComputedStyle(link))
        .filter(({ textDecorationLine }) => textDecorationLine === 'underline')
        .map(({ textDecorationColor }) => textDecorationColor),
    );
    expect(lines.length).toBeGreaterThan(50);
    expect(Math.min(...new Set(lines).values().map((line) => contrast(line, paper)))).toBeGreaterThanOrEqual(
      3,
    );
  });
}

for (const [system, chosen, other] of [
  ['light', 'dark', night],
  ['dark', 'light', day],
] as const) {
  test.describe(`on a device that prefers ${system}`, { tag: '@once' }, () => {
    test.use({ colorScheme: system });

    test(`${chosen} can be chosen, and is remembered without a flash`, async ({ page, baseURL }) => {
      const faults = await watch(page, baseURL ?? '');
      const first = await noteFirstGround(page);
      const choice = new ThemeChoice(page);
      await page.goto('follow/');
      await expect(ground(page)).toHaveCSS('background-color', system === 'dark' ? night : day);
      await expect(choice.control).toHaveValue('');
      await choice.control.selectOption(chosen);
      await expect(ground(page)).toHaveCSS('background-color', other);
      expect(await choice.aroundThePage()).toBe(chosen);
      expect(await layoutShift(page)).toBe(0);

      await page.goto(story);
      expect(await first()).toBe(other);
      await expect(choice.control).toHaveValue(chosen);
      expect(await choice.aroundThePage()).toBe(chosen);
      expect(await layoutShift(page)).toBe(0);
      expect(await barriers(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);

      await choice.control.selectOption('');
      await expect(ground(page)).toHaveCSS('background-color', system === 'dark' ? night : day);
      expect(await choice.aroundThePage()).toBe(system);
      expect(await choice.kept()).toBeNull();
      expect(faults).toEqual([]);
    });

    test(`${chosen} is no more on paper`, async ({ page }) => {
      const choice = new ThemeChoice(page);
      await page.goto('follow/');
      for (const theme of ['', chosen, system]) {
        await choice.control.selectOption(theme);
        await page.emulateMedia({ media: 'print' });
        await expect(ground(page)).toHaveCSS('background-color', 'rgb(255, 255, 255)');
        await expect(page.locator('.kicker').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
        await page.emulateMedia({ media: 'screen' });
      }
    });
  });
}

test.describe('a choice', { tag: '@once' }, () => {
  test('is made by the keyboard, and has a name', async ({ page }) => {
    await page.goto('follow/');
    const control = page.getByRole('combobox', { name: 'Colours' });
    await control.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(control).toHaveValue('dark');
    await expect(ground(page)).toHaveCSS('background-color', night);
  });

  test('colours the map, its coast, the chart and the stamps', async ({ page }) => {
    await page.goto(story);
    const fills = async () => ({
      land: await page
        .locator('.route-map .land')
        .first()
        .evaluate((each) => getComputedStyle(each).fill),
      leg: await page
        .locator('.route-map .leg')
        .first()
        .evaluate((each) => getComputedStyle(each).stroke),
      line: await page
        .locator('.chart .line')
        .first()
        .evaluate((each) => getComputedStyle(each).stroke),
      stamp: await page
        .locator('.stamp.green')
        .first()
        .evaluate((each) => getComputedStyle(each).color),
    });
    const choice = new ThemeChoice(page);
    await choice.control.selectOption('light');
    expect(await fills()).toEqual({
      land: 'rgb(228, 223, 208)',
      leg: 'rgb(11, 90, 79)',
      line: 'rgb(27, 26, 23)',
      stamp: 'rgb(11, 90, 79)',
    });
    await choice.control.selectOption('dark');
    expect(await fills()).toEqual({
      land: 'rgb(38, 48, 66)',
      leg: 'rgb(111, 207, 186)',
      line: 'rgb(236, 232, 220)',
      stamp: 'rgb(111, 207, 186)',
    });
  });

  test('is followed by other tabs, and forgotten by them', async ({ page, context }) => {
    await page.goto('follow/');
    const other = await context.newPage();
    await other.goto(story);
    const [here, there] = [new ThemeChoice(page), new ThemeChoice(other)];
    await there.control.selectOption('dark');
    await expect(ground(page)).toHaveCSS('background-color', night);
    await expect(here.control).toHaveValue('dark');
    await there.control.selectOption('');
    await expect(ground(page)).toHaveCSS('background-color', day);
    await expect(here.control).toHaveValue('');
  });

  test('that was never offered is none', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('color-scheme', 'sepia');
    });
    await page.goto('follow/');
    await expect(ground(page)).toHaveCSS('background-color', day);
    const choice = new ThemeChoice(page);
    await expect(choice.control.locator('option:checked')).toHaveText('as on your device');
    expect(await choice.aroundThePage()).toBe('light');
  });

  test('is not made by other fields', async ({ page }) => {
    await page.goto('no/such/page/');
    await page.locator('input[name="q"]').fill('dark');
    await page.locator('input[name="q"]').blur();
    expect(await new ThemeChoice(page).kept()).toBeNull();
  });

  test('is not known to an embed, which follows the device', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('color-scheme', 'dark');
    });
    await page.goto(`${story}embed/stop/busan/`);
    await expect(ground(page)).toHaveCSS('background-color', day);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(ground(page)).toHaveCSS('background-color', night);
  });

  for (const refusal of ['reading and writing', 'writing', 'the storage itself'] as const) {
    test(`holds for the page where the browser refuses ${refusal}`, async ({ page, baseURL }) => {
      const faults = await watch(page, baseURL ?? '');
      await page.addInitScript((refused) => {
        const refuse = (): never => {
          throw new DOMException('Refused.', 'SecurityError');
        };
        if (refused === 'the storage itself') Object.defineProperty(window, 'localStorage', { get: refuse });
        else {
          Storage.prototype.setItem = refuse;
          Storage.prototype.removeItem = refuse;
        }
        if (refused === 'reading and writing') Storage.prototype.getItem = refuse;
      }, refusal);
      await page.goto('follow/');
      const { control } = new ThemeChoice(page);
      await control.selectOption('dark');
      await expect(ground(page)).toHaveCSS('background-color', night);
      await control.selectOption('');
      await expect(ground(page)).toHaveCSS('background-color', day);
      expect(faults).toEqual([]);
    });
  }
});

test.describe('without script', { tag: '@once' }, () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

  test('the page follows the device', async ({ page }) => {
    await page.goto(story);
    await expect(ground(page)).toHaveCSS('background-color', night);
  });
});
