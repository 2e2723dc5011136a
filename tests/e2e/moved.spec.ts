import { expect, test, type Page } from '@playwright/test';

// The story of the tests was called otherwise once, and so were some of its blocks.
const then = process.env['E2E_THEN'] ?? '';
const now = `${then}explainers/everything/`;

async function comeTo(page: Page, address: string, end: string): Promise<void> {
  await page.goto(then + address).catch((error: unknown) => {
    // A page that sends on at once may do so before the browser calls it open.
    if (!String(error).includes('interrupted')) throw error;
  });
  await page.waitForURL(end);
}

const moved: readonly [string, string][] = [
  ['explainers/all-things/', now],
  ['explainers/all-things/claim/fog-foretold/', `${now}claim/claim-disputed/`],
  ['explainers/all-things/at/2025-10-21/', `${now}at/2025-10-21/`],
  ['explainers/everything/stop/sandbank/', now],
];

for (const [address, end] of moved) {
  test(`${address} leads on @once`, ({ page }) => comeTo(page, address, end));
}

for (const [address, block] of [
  ['explainers/all-things/#claim-fog-foretold', 'claim-claim-disputed'],
  ['explainers/everything/#offer-salt', 'offer-buy-salt'],
  ['explainers/everything/at/2025-10-21/#person-mara', 'person-mara-lind'],
] as const) {
  test(`${address} leads to the block, which shows it @once`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await comeTo(page, address, `${then}${address.replace('all-things', 'everything')}`);
    await expect(page.locator(`#${block}`)).toBeInViewport();
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const shown = page.locator(`#${block}, #${block} > td`).first();
    await expect(shown).not.toHaveCSS('background-color', paper);
    await expect(shown).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  for (const [address, end] of moved) {
    test(`${address} leads on @once`, ({ page }) => comeTo(page, address, end));
  }
});

test('an old embed is the embed, in a frame in which nothing runs and nothing leads on @once', async ({
  page,
}) => {
  const old = 'explainers/all-things/embed/claim/fog-foretold/';
  await page.route(`${then}paper/`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe sandbox src="${then}${old}"></iframe>` }),
  );
  await page.goto(`${then}paper/`);
  const framed = page.frameLocator('iframe').locator('body');
  await expect(framed).toContainText('The fog was foreseen.');
  await page.goto(`${now}embed/claim/claim-disputed/`);
  const text = (await page.locator('body').textContent()) ?? '';
  await page.goto(then + old);
  await expect(page).toHaveURL(then + old);
  expect(await page.locator('body').textContent()).toBe(text);
});
