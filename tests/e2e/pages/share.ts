import type { Locator, Page } from '@playwright/test';

const slug = 'trump-asia-trip-2025';

/** The permalinks of a page, and the menu that opens at them. */
export class Share {
  readonly menu: Locator;
  readonly status: Locator;
  readonly controls: Locator;
  /** The link at the head, of the whole story or edition. */
  readonly whole: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.menu = page.getByRole('dialog');
    this.status = this.menu.getByRole('status');
    this.controls = page.locator('main a.share[href^="#"]');
    this.whole = page.locator('.story-head a.share');
  }

  /**
   * Opens the first story, on a site at another address when one is given, with everything unfolded, for a reader
   * who wants no page that glides: the menu goes along with it.
   */
  async openStory(rest = '', base = ''): Promise<void> {
    await this.#page.emulateMedia({ reducedMotion: 'reduce' });
    await this.#page.goto(`${base}explainers/${slug}/${rest}`);
    await this.#page.locator('#itinerary details').evaluate((itinerary) => {
      itinerary.setAttribute('open', '');
    });
  }

  /** The permalink of a block. */
  of(fragment: string): Locator {
    return this.#page.locator(`a.share[href="#${fragment}"]`);
  }

  /** Opens the menu at a link, with the keyboard: a pointer may rest wherever a test left it. */
  async openAt(link: Locator): Promise<void> {
    await link.focus();
    await this.#page.keyboard.press('Enter');
  }

  item(name: string): Locator {
    return this.menu.getByText(name, { exact: true });
  }

  /** Copies what an item of the menu at a link copies, and reads it back. */
  async copied(link: Locator, item: 'Copy link' | 'Copy quote'): Promise<Record<string, string>> {
    await this.openAt(link);
    await this.item(item).click();
    await this.status.filter({ hasText: /copied\.$/ }).waitFor();
    await this.#page.keyboard.press('Escape');
    return this.#page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const types = item?.types ?? [];
      const forms = types.map(async (type) => [type, await (await item?.getType(type))?.text()]);
      return Object.fromEntries(await Promise.all(forms)) as Record<string, string>;
    });
  }

  /** Where the page is published, as its head says. */
  async published(): Promise<string> {
    return (await this.#page.locator('meta[property="og:url"]').getAttribute('content')) ?? '';
  }
}
