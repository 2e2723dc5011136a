import { wantedPage, wantedSteps, wantedWords, type NamedPage } from './wanted.ts';

/**
 * Needs JavaScript because one page stands at every address that nothing is at: has the search begin with the words of
 * the address, and offers the page whose own address is nearest to it.
 */
export class UnknownAddress extends HTMLElement {
  connectedCallback(): void {
    const { home = '/', pages = '' } = this.dataset;
    const steps = wantedSteps(location.pathname, home);
    const field = this.querySelector('input');
    if (field !== null) field.value ||= wantedWords(steps);
    this.#offer(steps, home, pages).catch(() => {
      // Without the list there is still the search.
    });
  }

  async #offer(steps: readonly string[], home: string, pages: string): Promise<void> {
    const response = await fetch(pages);
    if (!response.ok) return;
    const page = wantedPage(steps, (await response.json()) as readonly NamedPage[], home);
    if (page === undefined) return;
    const link = document.createElement('a');
    [link.href, link.textContent] = page;
    this.querySelector('p')?.append('Perhaps you were sent to ', link);
  }
}

customElements.define('unknown-address', UnknownAddress);
