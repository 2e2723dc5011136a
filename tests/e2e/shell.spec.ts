import { expect, test, type Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { sidewaysScroll } from './layout.ts';

const anyPage = 'follow/';

/** What has the focus: its part of the page, and its words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    const part = element?.closest('header, main, footer, .breadcrumb')?.localName ?? 'body';
    const words = element instanceof HTMLSelectElement ? element.name : (element?.textContent ?? '').trim();
    return `${part}: ${words}`;
  });

test('the masthead is two rows of four on a phone and one row elsewhere, and nothing is hidden', async ({
  page,
}, { project }) => {
  await page.goto(anyPage);
  const ways = page.getByRole('navigation', { name: 'Site', exact: true }).getByRole('link');
  await expect(ways).toHaveCount(8);
  const boxes = await ways.evaluateAll((links) =>
    links.map((link) => {
      const { top, left, height } = link.getBoundingClientRect();
      return { top, left, height };
    }),
  );
  const rows = Map.groupBy(boxes, ({ top }) => Math.round(top));
  expect([...rows.values()].map(({ length }) => length)).toEqual(project.name === 'phone' ? [4, 4] : [8]);
  // The columns stand one under the other.
  if (project.name === 'phone')
    expect(boxes.slice(4).map(({ left }) => left)).toEqual(boxes.slice(0, 4).map(({ left }) => left));
  // WCAG 2.2 §2.5.8.
  expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThanOrEqual(24);
  for (const way of await ways.all()) await expect(way).toBeInViewport({ ratio: 1 });
});

test('the way to a page takes one line, however long its names are', async ({ page }) => {
  await page.goto('explainers/trump-asia-trip-2025/deadline/tariff-1-november/');
  const crumbs = page.getByRole('navigation', { name: 'Breadcrumb' });
  expect((await crumbs.boundingBox())?.height ?? Infinity).toBeLessThan(45);
  await expect(crumbs.getByRole('listitem')).toHaveCount(3);
  const first = crumbs.getByRole('link').first();
  expect(await first.evaluate((link) => link.scrollWidth - link.clientWidth)).toBeLessThanOrEqual(0);
});

test(
  'the keyboard reaches every control of the shell in the order of the page',
  { tag: '@once' },
  async ({ page }) => {
    await page.goto(anyPage);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('body: Skip to the content');
    await expect(page.locator('.skip')).toBeInViewport({ ratio: 1 });
    const reached: string[] = [];
    for (let presses = 0; presses < 10; presses++) {
      await page.keyboard.press('Tab');
      reached.push(await focused(page));
    }
    expect(reached).toEqual([
      'header: Waybill',
      ...['Stories', 'Deadlines', 'People', 'Places', 'Topics', 'Archive', 'Search', 'Follow'].map(
        (name) => `header: ${name}`,
      ),
      'nav: Waybill',
    ]);
    await page.locator('main a').last().focus();
    // Past whatever a script may have put behind it.
    const below: string[] = [];
    while (below.at(-1) !== 'footer: CC BY 4.0' && below.length < 20) {
      await page.keyboard.press('Tab');
      below.push(await focused(page));
    }
    const names = [
      'Who we are',
      'Standards',
      'Sources and methods',
      'Corrections',
      'Ownership and funding',
      'Privacy',
      'Contact',
    ];
    expect(below.filter((each) => each.startsWith('footer'))).toEqual(
      [...names, 'theme', 'CC BY 4.0'].map((name) => `footer: ${name}`),
    );
  },
);

test('the skip link leads past all of it', { tag: '@once' }, async ({ page }) => {
  await page.goto(anyPage);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatch(/^main: /);
});

test('every control shows that it has the focus', { tag: '@once' }, async ({ page }) => {
  await page.goto(anyPage);
  const controls = page.locator('body > header a, .breadcrumb a, body > footer :is(a, select)');
  for (const control of await controls.all()) {
    await control.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(control).toBeFocused();
    expect(await control.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  }
});

test('none of it is on paper but the name and the licence', { tag: '@once' }, async ({ page }) => {
  await page.goto(anyPage);
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.skip', 'body > header nav', '.breadcrumb', 'body > footer nav', '[name=theme]'])
    await expect(page.locator(part), part).toBeHidden();
  await expect(page.locator('.masthead-name')).toBeVisible();
  await expect(page.locator('body > footer')).toContainText('CC BY 4.0');
});

test('in forced colours it can be told where one is', { tag: '@once' }, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(anyPage);
  const current = page.locator('body > header [aria-current="page"]');
  await expect(current).toHaveText('Follow');
  await expect(current).toHaveCSS('text-decoration-line', 'underline');
  await expect(page.locator('body > header nav a').first()).toHaveCSS('text-decoration-line', 'none');
  await expect(page.locator('[name=theme]')).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});

test('letters twice as large push nothing over the edge', { tag: '@once' }, async ({ page }) => {
  await page.goto(anyPage);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '36px';
  });
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
});

test.describe('without script', { tag: '@once' }, () => {
  test.use({ javaScriptEnabled: false });

  test('all of it works but the choice of colours, which is absent', async ({ page }) => {
    await page.goto(anyPage);
    await expect(page.getByRole('navigation', { name: 'Site', exact: true }).getByRole('link')).toHaveCount(
      8,
    );
    await expect(page.locator('[name=theme]')).toBeHidden();
    await page.locator('.masthead-name').click();
    await expect(page.locator('body > header [aria-current="page"]')).toHaveText('Stories');
  });
});
