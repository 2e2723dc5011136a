import type { Locator, Page } from '@playwright/test';

/** The page of an explainer, by what a reader finds on it. */
export class ExplainerPage {
  readonly itinerary: Locator;
  readonly leadCallout: Locator;
  readonly sources: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.itinerary = page.locator('#itinerary');
    this.leadCallout = page.locator('.callout').first();
    this.sources = page.locator('#sources');
  }

  /** Opens the first story, or another, on a site at another address when one is given. */
  async open(base = '', slug = 'trump-asia-trip-2025'): Promise<void> {
    await this.#page.goto(`${base}explainers/${slug}/`);
  }

  /** Opens the first story as it stood on a date. */
  async openEdition(date: string): Promise<void> {
    await this.#page.goto(`explainers/trump-asia-trip-2025/at/${date}/`);
  }

  /** The line of dates at which the story can be read. */
  get timeLine(): Locator {
    return this.#page.getByRole('navigation', { name: 'This story at other dates' });
  }

  /** The line under a deadline's date, which scripts fill in. */
  dueLine(deadline: string): Locator {
    return this.#page.locator(`#deadline-${deadline} due-date`);
  }

  /** The stamp of a deadline. */
  stamp(deadline: string): Locator {
    return this.#page.locator(`#deadline-${deadline} .stamp`);
  }

  stop(id: string): Locator {
    return this.#page.locator(`#stop-${id}`);
  }
}
