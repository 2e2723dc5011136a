import { expect, test } from '@playwright/test';
import { barriers } from './barriers.ts';
import { layoutShift, sidewaysScroll } from './layout.ts';
import { watch } from './watch.ts';

const then = process.env['E2E_THEN'] ?? '';
const title = 'Trump’s Asia trip and the 155% tariff that never came';

for (const [address, words, names] of [
  ['explainers/trump-asia-trp-2025/', 'trump asia trp 2025', [`explainers › ${title}`]],
  ['explainers/trump-asia-trip-2025/stop/no-such-place/', 'no such place', [`explainers › ${title}`]],
  ['people/xi-jinpin', 'xi jinpin', ['people › Xi Jinping']],
  ['explainers/busan-meeting/', 'busan meeting', ['places › Busan']],
  [
    'kuala-lumpur-accord',
    'kuala lumpur accord',
    ['explainers › Thailand and Cambodia: the accord that lasted 15 days', 'places › Kuala Lumpur'],
  ],
  ['donald-trump/', 'donald trump', ['people › Donald Trump', 'topics › Donald Trump']],
  ['a/b/c/d/e/f.html', 'f', []],
  ['%E4%B9', 'E4 B9', []],
] as const) {
  test(`at /${address} it searches for “${words}” and offers ${names.join(', ') || 'nothing'}`, async ({
    page,
    baseURL,
  }) => {
    const faults = await watch(page, baseURL ?? '');
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('searchbox', { name: 'Search for' })).toHaveValue(words);
    await page.waitForLoadState('networkidle');
    const offered = page.locator('unknown-address a');
    await expect(offered).toHaveText([...names]);
    await expect(page.getByText('No page has a name like that.')).toHaveCount(names.length === 0 ? 1 : 0);
    expect.soft(await layoutShift(page)).toBe(0);
    expect.soft(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    // That the page itself isn’t there, browsers put on the console.
    expect.soft(faults.filter((fault) => !fault.includes('status of 404'))).toEqual([]);
    const [name] = names;
    if (name !== undefined) {
      await offered.first().click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(name.split(' › ')[1] ?? name);
    }
  });
}

test('it asks the search page by its address', { tag: '@once' }, async ({ page, baseURL }) => {
  await page.goto('explainers/busan-meeting/');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(`${baseURL ?? ''}search/?q=busan+meeting`);
});

test('it is right under a base path, however deep', { tag: '@once' }, async ({ page }) => {
  await page.goto(`${then}explainers/salt-rod/at/2025-13-45/`);
  await expect(page.getByRole('searchbox')).toHaveValue('salt rod');
  await page.locator('unknown-address a').click();
  await expect(page).toHaveURL(`${then}explainers/salt-road/`);
});

test('what the reader has typed is left alone when they come back', { tag: '@once' }, async ({ page }) => {
  await page.goto('explainers/busan-meeting/');
  await page.getByRole('searchbox').fill('Gyeongju');
  await page.getByRole('link', { name: 'Stories' }).first().click();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('Gyeongju');
});

test('it has no barrier when it offers a page', { tag: '@once' }, async ({ page }) => {
  await page.goto('people/xi-jinpin');
  await expect(page.locator('unknown-address a')).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await barriers(page, ['color-contrast'])).toEqual([]);
});

test('without the names of pages it still searches', { tag: '@once' }, async ({ page }) => {
  await page.route('**/pages.json', (route) => route.abort());
  await page.goto('people/xi-jinpin');
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('searchbox')).toHaveValue('xi jinpin');
  await expect(page.locator('unknown-address a')).toHaveCount(0);
});

test.describe('without script', { tag: '@once' }, () => {
  test.use({ javaScriptEnabled: false });

  test('it says where to look, shows stories, and has no form that does nothing', async ({ page }) => {
    await page.goto('deep/down/nowhere');
    await expect(page.locator('main').getByRole('link', { name: 'archive' })).toBeVisible();
    await expect(page.locator('main').getByRole('link', { name: 'topics' })).toBeVisible();
    await expect(page.locator('.story-list').getByRole('link', { name: title })).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
