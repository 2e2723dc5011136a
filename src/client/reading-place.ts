/**
 * Needs JavaScript because no style sheet knows how far somebody has read: marks the stop the prose last
 * spoke of in the itinerary beside it and on its map, on wide screens, where both are in view.
 */
export class ReadingPlace extends HTMLElement {
  connectedCallback(): void {
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.findLast((entry) => entry.isIntersecting);
        const fragment = entered?.target.getAttribute('href')?.slice(1);
        if (fragment) this.#mark(fragment);
      },
      // The band a reader's eye rests in: the upper half, below the very top.
      { rootMargin: '-10% 0px -50% 0px' },
    );
    for (const mention of document.querySelectorAll('article a[href^="#stop-"]')) observer.observe(mention);
  }

  /** Marks the stop with a fragment, and on the map the number it has in the list, or that of its place. */
  #mark(fragment: string): void {
    const stops = [...this.querySelectorAll<HTMLElement>('.stops > li')];
    const here = stops.findIndex(({ id }) => id === fragment);
    const item = stops[here];
    const number = `${here + 1}`;
    for (const each of this.querySelectorAll<HTMLElement | SVGElement>('.stops > li, svg > g')) {
      const isHere = each === item || [each.textContent, each.dataset['end']].includes(number);
      each.toggleAttribute('data-here', isHere);
    }
    // A stop that the reader has asked for by its address stays in view.
    if (this.querySelector(':target')) return;
    if (item) this.scrollTo({ top: item.offsetTop - this.clientHeight / 3 });
  }
}
