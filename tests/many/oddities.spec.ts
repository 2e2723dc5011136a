import { expect, test } from '@playwright/test';
import { manyDrafts } from '../../scripts/testing/many/many-drafts.ts';
import { howMany } from '../../scripts/testing/many-site.ts';
import { barriers } from '../e2e/barriers.ts';
import { sidewaysScroll } from '../e2e/layout.ts';
import { SearchPage } from '../e2e/pages/search.ts';

const drafts = manyDrafts(howMany);

test('a name at home is written as it is there', async ({ page }) => {
  const odd = drafts.find(({ oddity }) => oddity === 'people of all scripts');
  await page.goto(`explainers/${odd?.draft.slug ?? ''}/`);
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
