import { expect, test, type Locator } from '@playwright/test';
import { manyDrafts } from '../../scripts/testing/many/many-drafts.ts';
import { howMany } from '../../scripts/testing/many-site.ts';
import { barriers } from '../e2e/barriers.ts';
import { sidewaysScroll } from '../e2e/layout.ts';
import { SearchPage } from '../e2e/pages/search.ts';

const drafts = manyDrafts(howMany);
/** The first story of an oddity. */
const slugOf = (oddity: string): string => drafts.find((each) => each.oddity === oddity)?.draft.slug ?? '';

test('a name at home is written as it is there', async ({ page }) => {
  await page.goto(`explainers/${slugOf('people of all scripts')}/`);
  const names = page.locator('[lang]:not(html)');
  const directions = await names.evaluateAll((elements) =>
    elements.map((element) => [
      element.getAttribute('lang'),
      element.localName === 'bdi' || element.getAttribute('dir') === 'auto',
      getComputedStyle(element).direction,
    ]),
  );
  expect(directions.length).toBeGreaterThan(10);
  for (const [language, isolated, direction] of directions) {
    expect(isolated, String(language)).toBe(true);
    expect(direction, String(language)).toBe(['ar', 'fa', 'he'].includes(String(language)) ? 'rtl' : 'ltr');
  }
});

/** Where the first and the last sign of an element’s words stand, across. */
const ends = (locator: Locator) =>
  locator.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode())
      if (walker.currentNode.textContent?.trim()) nodes.push(walker.currentNode as Text);
    const at = (node: Text | undefined, index: number): DOMRect => {
      const range = document.createRange();
      if (node !== undefined) {
        range.setStart(node, index);
        range.setEnd(node, index + 1);
      }
      return range.getBoundingClientRect();
    };
    const [first, last] = [nodes[0], nodes.at(-1)];
    const begin = (first?.data.length ?? 0) - (first?.data.trimStart().length ?? 0);
    const box = element.getBoundingClientRect();
    return {
      first: at(first, begin),
      last: at(last, (last?.data.trimEnd().length ?? 1) - 1),
      left: box.left,
      right: box.right,
    };
  });

test.describe('a story from right to left', () => {
  const slug = slugOf('Hebrew');

  for (const part of ['h1', '.deck', '.lead-text p']) {
    test(`has its ${part} begin at the right, and end left of where its last line begins`, async ({
      page,
    }) => {
      await page.goto(part.startsWith('.lead') ? '' : `explainers/${slug}/`);
      const { first, last, right } = await ends(page.locator(part).first());
      expect(Math.abs(first.right - right)).toBeLessThan(3);
      expect(last.right).toBeLessThan(right - 20);
    });
  }

  test('begins its headline at the right in lists too', async ({ page }) => {
    await page.goto('');
    const { first, right } = await ends(page.locator('.lead h2').first());
    expect(Math.abs(first.right - right)).toBeLessThan(3);
  });

  test('stands in a breadcrumb behind what leads to it, in its own order', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`explainers/${slug}/`);
    const home = await page.locator('.breadcrumb a').first().boundingBox();
    const { first, last } = await ends(page.locator('.breadcrumb [aria-current]'));
    expect(last.left).toBeGreaterThan(home?.x ?? Infinity);
    expect(last.right).toBeLessThan(first.left);
  });

  test('has names begin under their labels', async ({ page }) => {
    await page.goto(`explainers/${slug}/`);
    const { last, left } = await ends(page.locator('.strip .strip-wide dd').last());
    expect(last.left - left).toBeLessThan(3);
  });
});

test('a list of topics is one from left to right, whatever its first', async ({ page }) => {
  await page.goto('topics/salt-road/');
  const line = page
    .locator('.story-list .kicker')
    .filter({ hasText: /^\W*طريق/u })
    .first();
  const { first, last, left } = await ends(line);
  expect(last.left).toBeGreaterThan(first.right);
  expect(first.right - left).toBeLessThan(200);
});

test('an Arabic name inside an English title leaves its order alone', async ({ page }) => {
  const slug = slugOf('an Arabic name in an English title');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`explainers/${slug}/`);
  const { first, left } = await ends(page.locator('h1'));
  expect(first.left - left).toBeLessThan(3);
});

test.describe('the search', () => {
  test('finds those who are called alike, and leads to each', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('?q=novak&kind=person');
    await expect(search.status).toHaveText('3 results for “novak”');
    const addresses = await search.links.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(addresses.toSorted()).toEqual(
      ['jan-novak', 'jan-novak-2', 'jan-novak-poet'].map((id) => `/people/${id}/`).toSorted(),
    );
    // Each names five of the stories, at the person's block.
    const blocks = search.results.first().locator('ul a');
    await expect(blocks).toHaveCount(5);
    await expect(blocks.first()).toHaveAttribute('href', /^\/explainers\/story-\d+\/#person-jan-novak/);
  });

  for (const [words, name] of [
    ['أمين', 'Yusuf Amin'],
    ['הלוי', 'Dana Halevi'],
    ['ใจดี', 'Somchai Jaidee'],
    ['하은', 'Kim Ha-eun'],
    ['sahin', 'Erdoğan Şahin'],
  ] as const) {
    test(`finds ${name} by ${words}`, async ({ page }) => {
      const search = new SearchPage(page);
      await search.open(`?q=${encodeURIComponent(words)}&kind=person`);
      await expect(search.links.first()).toHaveText(name);
    });
  }

  test('shows few of many results, fits the screen and takes signs for signs', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('?q=salt');
    await expect(search.results).toHaveCount(10);
    await search.open('?q=script&kind=story');
    await expect(search.links.first()).toContainText('</title><script>alert(1)</script>');
    await search.open('?q=Donaudampf');
    await expect(search.results.first()).toBeVisible();
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    expect(await barriers(page)).toEqual([]);
  });
});
