import type { Locator, Page } from '@playwright/test';

/** The choice of light or dark, and what comes of it. */
export class ThemeChoice {
  readonly control: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.control = page.getByLabel('Colours');
  }

  /** What the browser keeps of it. */
  async kept(): Promise<string | null> {
    return this.#page.evaluate(() => localStorage.getItem('color-scheme'));
  }

  /** In which colours a browser draws itself around the page: the first that holds counts (HTML §4.2.5.1). */
  async aroundThePage(): Promise<string | undefined> {
    const colour = await this.#page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].find(
          ({ media }) => matchMedia(media).matches,
        )?.content,
    );
    return { '#fdfcf8': 'light', '#11161f': 'dark' }[colour ?? ''];
  }
}
