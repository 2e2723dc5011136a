import { expect, test, type Page } from '@playwright/test';
import { builtArticles } from './built-pages.ts';
import { isPrinted, printed, squeezed, stranded } from './paper.ts';

/** What leads somewhere or does something, and what stands again among the notes. */
const leftOut = [
  'nav',
  'button',
  '.share',
  '.calendar',
  '.gloss',
  '.slot',
  '.dateline a',
  '.edition a',
  '.sources small',
  'since-read',
  'script',
  // Of scripts whose letters join, a PDF knows the drawings only.
  'main [lang]',
  'svg',
].join();

/** Every text of the story that belongs on paper, open on the screen or not. */
const texts = (page: Page): Promise<string[]> =>
  page.locator('main').evaluate((main, selector) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.closest(selector) === null && (textContent ?? '').trim() !== '')
        found.push(textContent ?? '');
    }
    return found;
  }, leftOut);

const attributes = (page: Page, selector: string, name: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll((all, attribute) => all.map((each) => each.getAttribute(attribute) ?? ''), name);

for (const address of builtArticles) {
  for (const format of ['A4', 'Letter'] as const) {
    test(`/${address} is whole on ${format}`, { tag: '@once' }, async ({ page }) => {
      await page.goto(address);
      const sheets = await printed(page, format);
      const missing = (all: readonly string[]): string[] => all.filter((text) => !isPrinted(text, sheets));

      const written = await texts(page);
      expect(written.length).toBeGreaterThan(100);
      expect.soft(missing(written)).toEqual([]);
      expect
        .soft(missing(await attributes(page, '.sources li > a', 'href')), 'addresses of sources')
        .toEqual([]);
      expect
        .soft(missing(await attributes(page, '[property="og:url"]', 'content')), 'own address')
        .toEqual([]);

      const headings = await page
        .locator('main :is(h1, h2, h3, caption, figcaption, summary)')
        .allTextContents();
      expect.soft(stranded(headings, sheets)).toEqual([]);
      for (const words of ['Share', 'Follow by RSS', 'Add these dates', 'Skip to', 'Front page']) {
        expect.soft(isPrinted(words, sheets), words).toBe(false);
      }
    });

    test(
      `/${address} says on each sheet of ${format} what it is and of when`,
      { tag: '@once' },
      async ({ page }) => {
        await page.goto(address);
        const title = await page.locator('h1').textContent();
        const asOf = await page.locator('.as-of').first().textContent();
        const sheets = await printed(page, format);
        expect(sheets.length).toBeGreaterThan(2);
        sheets.forEach(({ head, foot }, index) => {
          expect(foot).toBe(`Page${String(index + 1)}of${String(sheets.length)}`);
          if (index === 0) {
            expect(head).toBe('');
            return;
          }
          expect(head).toContain(squeezed(title ?? ''));
          expect(head).toContain(squeezed(asOf ?? ''));
        });
      },
    );
  }

  test(`/${address} has a note for each word that it explains`, { tag: '@once' }, async ({ page }) => {
    await page.goto(address);
    const words = await page
      .locator('.mention[id]')
      .evaluateAll((all) => all.map(({ firstChild }) => firstChild?.textContent ?? ''));
    const notes = await page.locator('.terms li').count();
    expect(words).toHaveLength(notes);
    const sheets = await printed(page, 'A4');
    const lettered = words.map((word, index) => word.trim() + String.fromCharCode(97 + index));
    expect(lettered.filter((word) => !isPrinted(word, sheets))).toEqual([]);
    const terms = await page
      .locator('.terms li')
      .evaluateAll((all) =>
        all.map(
          ({ children }) =>
            `${children[0]?.textContent ?? ''}: ${children[1]?.firstChild?.textContent ?? ''}`,
        ),
      );
    const letter = (index: number): string => `${String.fromCharCode(97 + index)}.`;
    expect(terms.filter((term, index) => !isPrinted(letter(index) + term, sheets))).toEqual([]);
  });

  test(`no sheet of /${address} but the last is left a third empty`, { tag: '@once' }, async ({ page }) => {
    await page.goto(address);
    for (const format of ['A4', 'Letter'] as const) {
      const sheets = await printed(page, format);
      const empty = sheets
        .slice(0, -1)
        .map(({ height, runs }) => Math.min(...runs.map(({ bottom }) => bottom)) / height);
      expect.soft(Math.max(...empty), format).toBeLessThan(1 / 3);
    }
  });

  test(`columns of /${address} begin at one height`, { tag: '@once' }, async ({ page }) => {
    // As wide as the text of A4.
    await page.setViewportSize({ width: 665, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await page.goto(address);
    const uneven = await page.locator('main :is(ol, ul)').evaluateAll((lists) =>
      lists
        .filter((list) => getComputedStyle(list).columnCount === '2')
        .map((list) => {
          const words = [...list.children].map((entry) => {
            const range = document.createRange();
            range.selectNodeContents(entry);
            return range.getClientRects()[0] ?? new DOMRect();
          });
          const columns = Map.groupBy(words, ({ left }) => Math.round(left / 100));
          const tops = [...columns.values()].map((column) => Math.min(...column.map(({ top }) => top)));
          return Math.max(...tops) - Math.min(...tops);
        })
        .filter((difference) => difference > 2),
    );
    expect(uneven).toEqual([]);
  });

  test(`no rule runs across the map of /${address}`, { tag: '@once' }, async ({ page }) => {
    // As wide as the text of A4.
    await page.setViewportSize({ width: 665, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await page.goto(address);
    const crossed = await page.locator('.stops ul > li').evaluateAll((ruled) => {
      const map = document.querySelector('.route-map')?.getBoundingClientRect();
      return ruled.filter((each) => {
        const { top, right } = each.getBoundingClientRect();
        return map !== undefined && top < map.bottom && top > map.top && right > map.left;
      }).length;
    });
    expect(crossed).toBe(0);
  });
}

for (const address of builtArticles)
  test(`no line of /${address} is cut into pieces`, { tag: '@once' }, async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    // What is a line of text itself and holds blocks draws its border where a sheet ends.
    const torn = await page.locator('main *').evaluateAll((all) =>
      all
        .filter((each) => {
          const { display, borderTopWidth, borderBottomWidth } = getComputedStyle(each);
          return (
            display === 'inline' &&
            (borderTopWidth !== '0px' || borderBottomWidth !== '0px') &&
            [...each.children].some((child) => getComputedStyle(child).display === 'block')
          );
        })
        .map(({ tagName }) => tagName),
    );
    expect(torn).toEqual([]);
  });

test('paper is black and white', { tag: '@once' }, async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('explainers/trump-asia-trip-2025/');
  const coloured = await page.locator('body, body *').evaluateAll((all) => [
    ...new Set(
      all
        .filter((each) => each.checkVisibility())
        .flatMap((each) => {
          const { color, backgroundColor, borderTopColor, fill, stroke } = getComputedStyle(each);
          return [color, backgroundColor, borderTopColor, fill, stroke];
        })
        .filter((colour) => {
          const [red, green, blue] = colour.match(/[\d.]+/g) ?? [];
          return red !== green || green !== blue;
        }),
    ),
  ]);
  expect(coloured).toEqual([]);
});
