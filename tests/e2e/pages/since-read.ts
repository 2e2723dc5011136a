import type { Locator, Page } from '@playwright/test';

const slug = 'trump-asia-trip-2025';

/** An entry of a story's list of changes. */
interface Entry {
  readonly on: string;
  readonly kind: string;
  readonly id: string;
}

/** The line that tells a returning reader what is new in the first story. */
export class SinceRead {
  readonly whole: Locator;
  readonly line: Locator;
  readonly list: Locator;
  readonly forget: Locator;
  readonly forgotten: Locator;
  readonly marks: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.whole = page.locator('since-read');
    this.line = this.whole.locator('> button').first();
    this.list = this.whole.locator('[popover]');
    this.forget = this.whole.getByRole('button', { name: 'Forget that I read this' });
    this.forgotten = this.whole.getByRole('status').filter({ hasText: /^Forgotten\.$/ });
    this.marks = page.locator('[data-new]');
  }

  /** Lets the browser remember an earlier visit, once for the tab. */
  async rememberVisit(kept: string): Promise<void> {
    await this.#page.addInitScript(
      ([key, value]) => {
        if (sessionStorage.getItem('test') !== null) return;
        sessionStorage.setItem('test', 'seeded');
        localStorage.setItem(key, value);
      },
      [`read:${slug}`, kept] as const,
    );
  }

  /** What the browser keeps: for good, and for the tab. */
  async kept(): Promise<(string | null)[]> {
    return this.#page.evaluate(
      (key) => [localStorage.getItem(key), sessionStorage.getItem(key)],
      `read:${slug}`,
    );
  }

  /** What is newer than a date, as the site lists it. */
  async newerThan(date: string): Promise<Entry[]> {
    const response = await this.#page.request.get(`explainers/${slug}/changes.json`);
    const changes = (await response.json()) as Entry[];
    return changes.filter(({ on }) => on > date);
  }

  /** Where the links of the list lead, shown or not. */
  async addresses(): Promise<(string | null)[]> {
    return this.list.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  }
}
