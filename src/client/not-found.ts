import type { NamedPage } from './likest.ts';
import { nameLink } from './name-link.ts';
import { wantedPages, wantedSteps, wantedWords } from './wanted.ts';

/**
 * Needs JavaScript because one page stands at every address that nothing is at: has the search begin with the words of
 * the address, and offers the pages that have these words, or words like them, in their names.
 */
export class UnknownAddress extends HTMLElement {
  connectedCallback(): void {
    const { home = '/', pages = '' } = this.dataset;
    const steps = wantedSteps(location.pathname, home);
    const field = this.querySelector('input');
    if (field !== null) field.value ||= wantedWords(steps);
    this.#offer(steps, pages).catch(() => {
      // Without the list there is still the search.
    });
  }

  async #offer(steps: readonly string[], pages: string): Promise<void> {
    const response = await fetch(pages);
    if (!response.ok) return;
    const links = wantedPages(steps, (await response.json()) as readonly NamedPage[]).map(nameLink);
    this.querySelector('p')?.append(
      links.length > 0 ? 'Perhaps you were sent to ' : 'No page has a name like that.',
      ...links,
    );
  }
}

customElements.define('unknown-address', UnknownAddress);
