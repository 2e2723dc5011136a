import { wantedPages, wantedSteps, wantedWords, type NamedPage } from './wanted.ts';

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
    const links = wantedPages(steps, (await response.json()) as readonly NamedPage[]).map(([path, name]) => {
      const link = document.createElement('a');
      link.href = path;
      // With its room: a person and a topic may be called the same.
      link.append(
        `${path.split('/').at(-3) ?? ''} › `,
        Object.assign(document.createElement('bdi'), { textContent: name }),
      );
      return link;
    });
    this.querySelector('p')?.append(
      links.length > 0 ? 'Perhaps you were sent to ' : 'No page has a name like that.',
      ...links,
    );
  }
}

customElements.define('unknown-address', UnknownAddress);
