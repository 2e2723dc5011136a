/**
 * Needs JavaScript because no style sheet knows how far somebody has read: marks the stop the prose last
 * spoke of in the itinerary beside it and on its map, on wide screens, where both are in view.
 */
export class ReadingPlace extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const mentions = [...document.querySelectorAll<HTMLAnchorElement>('article a[href^="#stop-"]')];
    if (mentions.length === 0) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.findLast((entry) => entry.isIntersecting)?.target;
        if (entered instanceof HTMLAnchorElement) this.#mark(entered.hash.slice('#stop-'.length));
      },
      // The band a reader's eye rests in: the upper half, below the very top.
      { rootMargin: '-10% 0px -50% 0px' },
    );
    for (const mention of mentions) this.#observer.observe(mention);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  #mark(stop: string): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-stop]')) {
      part.toggleAttribute('data-here', part.dataset['stop'] === stop);
    }
    const item = this.querySelector<HTMLElement>('li[data-here]');
    if (item !== null && this.scrollHeight > this.clientHeight) {
      this.scrollTo({ top: item.offsetTop - this.clientHeight / 3 });
    }
  }
}
