import type { Locator, Page } from '@playwright/test';

/** The page of the search. */
export class SearchPage {
  readonly words: Locator;
  readonly kind: Locator;
  readonly topic: Locator;
  readonly order: Locator;
  readonly status: Locator;
  readonly results: Locator;
  readonly links: Locator;
  readonly more: Locator;
  readonly wider: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.words = page.getByRole('searchbox', { name: 'Words' });
    this.kind = page.getByRole('combobox', { name: 'Kind' });
    this.topic = page.getByRole('combobox', { name: 'Topic' });
    this.order = page.getByRole('combobox', { name: 'Order' });
    this.status = page.getByRole('status');
    this.results = page.locator('.results > li');
    this.links = page.locator('.results h2 > a');
    this.more = page.getByRole('button', { name: 'More results' });
    this.wider = page.getByRole('button', { name: 'Search without these filters' });
  }

  /** Opens the page; `site` is the address of a site, if it is another than the first. */
  async open(query = '', site = ''): Promise<void> {
    await this.#page.goto(`${site}search/${query}`);
  }

  /** What stands over each result: "Stop", "Deadline". */
  async kinds(): Promise<readonly string[]> {
    const lines = await this.results.locator('.kicker').allTextContents();
    return lines.map((line) => line.split(' · ')[0] ?? '');
  }
}
