import { expect, test, type Page } from '@playwright/test';
import { alike, builtArticles, builtPages } from './built-pages.ts';
import { contrast } from './contrast.ts';

interface Stop {
  /** The number and the words of the control, or none where the focus is on something else. */
  readonly name: string;
  /** The colour of what shows the focus. */
  readonly outline: string;
  readonly faults: readonly string[];
}

/** Goes through a page by the Tab key, from its beginning until it comes round, and expects every control on its way. */
async function tabThrough(page: Page): Promise<void> {
  const all = await page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, select, input, summary, textarea, [tabindex="0"]',
      ),
    ].filter(
      (each) =>
        each.tabIndex >= 0 &&
        !each.matches(':disabled') &&
        // What the skip link hides until it has the focus is there for the keyboard.
        each.checkVisibility({ checkVisibilityCSS: true }),
    );
    return controls.map((each, index) => {
      const name = `${index} ${(each.getAttribute('aria-label') ?? each.textContent).trim()}`;
      each.dataset['control'] = name;
      return name;
    });
  });

  const stops: Stop[] = [];
  while (stops.length <= all.length) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((): Stop | undefined => {
      const { activeElement: element } = document;
      if (!(element instanceof HTMLElement) || element === document.body) return undefined;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      // A link that breaks into two lines is two boxes.
      const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      const seen = boxes.some(({ left, top, width, height }) => {
        // Of a table that is higher than the screen, what stands on the screen.
        const middle = (Math.max(top, 0) + Math.min(top + height, innerHeight)) / 2;
        const found = document.elementFromPoint(left + width / 2, middle);
        return found !== null && (element.contains(found) || found.contains(element));
      });
      return {
        name: element.dataset['control'] ?? element.outerHTML,
        outline: outlineColor,
        faults: [
          ...(outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 ? ['has no outline'] : []),
          ...(seen ? [] : ['is out of sight or covered']),
        ],
      };
    });
    if (stop === undefined || stop.name === stops[0]?.name) break;
    stops.push(stop);
  }

  expect(stops.map(({ name }) => name)).toEqual(all);
  expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(stops.filter(({ outline }) => contrast(outline, ground) < 3)).toEqual([]);
}

for (const address of builtPages.filter((page) => !alike.has(page))) {
  // Only the page of a story has another order on a wide screen.
  const tag = builtArticles.includes(address) ? [] : ['@once'];
  test(
    `by the keyboard, every control of /${address} is reached, in order, and seen`,
    { tag },
    async ({ page }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(address);
      await tabThrough(page);
    },
  );
}

// What the first site has none of: an author, and a story that has everything.
const then = process.env['E2E_THEN'] ?? '';
for (const address of [
  'authors/ada-roth/',
  'contact/',
  'explainers/everything/',
  'explainers/everything/at/2025-10-12/',
  'explainers/everything/deadline/salt-toll/',
]) {
  test(
    `by the keyboard, every control of another site’s /${address} is reached, in order, and seen`,
    { tag: '@once' },
    async ({ page }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
      await page.goto(then + address);
      await tabThrough(page);
    },
  );
}

for (const address of [...builtArticles, `${then}explainers/everything/`]) {
  const name = address.replace(then, 'the other site’s ');
  test(
    `by the keyboard, every control of ${name} is reached also where all is unfolded`,
    { tag: '@once' },
    async ({ page }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(address);
      const folded = page.locator('main details:not([open]) > summary');
      while ((await folded.count()) > 0) {
        await folded.first().focus();
        await page.keyboard.press('Enter');
      }
      // Out of the page, before what comes first in it.
      await page.locator('body a').first().focus();
      await page.keyboard.press('Shift+Tab');
      await tabThrough(page);
    },
  );
}

for (const [what, address, ready] of [
  ['what a search found', 'search/?q=busan', '.results a'],
  ['a page at an unknown address', 'people/xi-jinpin', 'unknown-address a'],
] as const) {
  test(
    `by the keyboard, every control of ${what} is reached, in order, and seen`,
    { tag: '@once' },
    async ({ page }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(address);
      await expect(page.locator(ready).first()).toBeVisible();
      await tabThrough(page);
    },
  );
}
