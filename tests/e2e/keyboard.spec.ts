import { expect, test } from '@playwright/test';
import { alike, builtArticles, builtPages } from './built-pages.ts';

interface Stop {
  /** The number and the words of the control, or none where the focus is on something else. */
  readonly name: string;
  readonly faults: readonly string[];
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
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
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
    },
  );
}
