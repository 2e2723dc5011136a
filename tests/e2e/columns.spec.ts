import { expect, test, type Locator } from '@playwright/test';
import { builtArticles } from './built-pages.ts';

interface Box {
  readonly of: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the parts of an element stand on the page, in the order of the document. */
const boxes = (parent: Locator): Promise<Box[]> =>
  parent.evaluate((element) =>
    [...element.children].map((child) => {
      const { left, top, right, bottom } = child.getBoundingClientRect();
      return { of: child.className || child.id, left, top, right, bottom };
    }),
  );

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

// Stories have different parts, and what the missing ones leave must not be taken by the wrong one.
for (const address of builtArticles) {
  test(`/${address} reads in the order of its parts, in columns of their own`, async ({ page }) => {
    await page.goto(address);
    for (const width of [page.viewportSize()?.width ?? 0, 1000]) {
      await page.setViewportSize({ width, height: 900 });
      const parts = await boxes(page.locator('.story'));
      const pairs = parts.flatMap((a, index) => parts.slice(index + 1).map((b) => [a, b] as const));
      expect(pairs.filter(([a, b]) => overlap(a, b)).map(([a, b]) => `${a.of} on ${b.of}`)).toEqual([]);

      const short = parts.find(({ of }) => of === 'short');
      const column = parts.filter(({ left }) => left === short?.left);
      const above = parts.filter(({ bottom }) => bottom <= (short?.top ?? 0));
      expect(above.map(({ of }) => of)).toEqual(['story-head', 'strip', 'time-line']);
      for (const [index, { of, top }] of column.entries()) {
        const gap = top - (column[index - 1]?.bottom ?? top);
        expect(gap, `blank paper above ${of}`).toBeLessThan(80);
      }
    }
  });

  test(`/${address} has a strip without holes`, async ({ page }) => {
    await page.goto(address);
    const strip = page.locator('.strip');
    const cells = await boxes(strip);
    const whole = await strip.evaluate((element) => element.scrollWidth);
    for (const row of Map.groupBy(cells, ({ top }) => Math.round(top)).values()) {
      const filled = row.reduce((sum, { left, right }) => sum + right - left, 0);
      expect(Math.abs(filled - whole), row.map(({ left }) => left).join(' ')).toBeLessThan(2);
    }
  });
}
