import { expect, test } from '@playwright/test';
import { Share } from './pages/share.ts';

const then = process.env['E2E_THEN'] ?? '';
const claim = 'claim-five-days';

test.describe('what is copied', { tag: '@once' }, () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is the page of a block that has one, the place in the story of any other', async ({ page }) => {
    const share = new Share(page);
    await share.openStory('?utm_source=x&fbclid=y#people');
    const story = await share.published();
    for (const [fragment, address] of [
      [claim, 'claim/five-days/'],
      ['stop-busan', 'stop/busan/'],
      ['deadline-tariff-1-november', 'deadline/tariff-1-november/'],
      ['person-xi-jinping', 'person/xi-jinping/'],
      ['engagement-xi-meeting', 'stop/busan/#engagement-xi-meeting'],
      ['people', '#people'],
      ['short', '#short'],
    ] as const) {
      const link = share.of(fragment);
      await share.openAt(link);
      const shown = share.menu.getByRole('link', { name: story + address, exact: true });
      await expect(shown).toHaveAttribute('href', story + address);
      await page.keyboard.press('Escape');
      expect(await share.copied(link, 'Copy link')).toEqual({ 'text/plain': story + address });
    }
    expect(await share.copied(share.whole, 'Copy link')).toEqual({ 'text/plain': story });
  });

  test('as a quote has the words of the block, and where they are from, in three forms', async ({ page }) => {
    const share = new Share(page);
    await share.openStory();
    const address = `${await share.published()}claim/five-days/`;
    const title = await page.locator('h1').textContent();
    const date = await page.locator('.dateline .as-of').textContent();
    const words =
      'Trump will visit Malaysia, Japan and South Korea in five days. Announced. ' +
      'Said by RealNewsNow, 23 Oct 2025. Happened. 30 Oct 2025: All three, from 26 to 30 October.';
    const from = `“${title ?? ''}”, Waybill, as of ${date ?? ''}`;
    const forms = await share.copied(share.of(claim), 'Copy quote');
    expect(Object.keys(forms).toSorted()).toEqual(['text/html', 'text/plain', 'web text/markdown']);
    expect(forms['text/plain']).toBe(`${words}\n\n${from}, ${address}`);
    expect(forms['text/html']).toContain(`<a href="${address}">${address}</a>`);
    expect(forms['text/html']).toContain(words);
    expect(forms['web text/markdown']).toBe(`> ${words}\n\n${from}, <${address}>\n`);
  });

  test('as a quote of a meeting says where and when it was', async ({ page }) => {
    const share = new Share(page);
    await share.openStory();
    const quoted = async (id: string) => (await share.copied(share.of(id), 'Copy quote'))['text/plain'];
    expect(await quoted('engagement-xi-meeting')).toContain(
      'Meeting with Xi Jinping · Held · 30 Oct 2025, 11:00 · Naraemaru hall, air base beside Gimhae airport · ' +
        'Busan, South Korea. About 100 minutes, with full delegations.\n\n',
    );
    expect(await quoted('engagement-qatar-talks')).toContain(' · Held · Al Udeid, Qatar · 25 Oct 2025. ');
    expect(await quoted('stop-kuala-lumpur')).toContain('Kuala Lumpur, Malaysia. 26–27 Oct 2025. Done. ');
  });

  test('as a quote of a deadline says its newest step, of a list what it lists', async ({ page }) => {
    const share = new Share(page);
    await share.openStory();
    const quoted = async (id: string) => (await share.copied(share.of(id), 'Copy quote'))['text/plain'];
    expect(await quoted('deadline-tariff-1-november')).toContain(
      ' · White House: The White House publishes its deal with China; the plan is dropped.\n',
    );
    expect(await quoted('people')).toMatch(/^People\. Donald Trump\. Xi Jinping\. /);
    expect(await quoted('short')).toMatch(/\. …\n\n“/);
  });

  test('from an edition leads to that edition, and is as of its day', async ({ page }) => {
    const share = new Share(page);
    await share.openStory('at/2025-10-30/');
    const edition = await share.published();
    expect(edition).toMatch(/\/at\/2025-10-30\/$/);
    expect(await share.copied(share.of('stop-busan'), 'Copy link')).toEqual({
      'text/plain': `${edition}#stop-busan`,
    });
    expect(await share.copied(share.of('engagement-xi-meeting'), 'Copy link')).toEqual({
      'text/plain': `${edition}#engagement-xi-meeting`,
    });
    await expect(share.whole).toHaveText('Share this edition');
    expect(await share.copied(share.whole, 'Copy link')).toEqual({ 'text/plain': edition });
    const quote = await share.copied(share.whole, 'Copy quote');
    expect(quote['text/plain']).toContain('”, Waybill, as of 30 October 2025, ');
    expect(quote['text/plain']).toContain(await page.locator('.deck').innerText());
  });

  test('under a base path keeps that path', async ({ page }) => {
    const share = new Share(page);
    await share.openStory('', then);
    const story = 'https://example.org/news/explainers/trump-asia-trip-2025/';
    expect(await share.copied(share.of('stop-busan'), 'Copy link')).toEqual({
      'text/plain': `${story}stop/busan/`,
    });
    expect(await share.copied(share.whole, 'Copy link')).toEqual({ 'text/plain': story });
  });
});
