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
    const mark = (element: Element, isHere: boolean) => element.toggleAttribute('data-here', isHere);
    stops.forEach((stop, index) => mark(stop, index === here));
    for (const number of this.querySelectorAll<SVGElement>('svg > g'))
      mark(number, [number.textContent, number.dataset['end']].includes(`${here + 1}`));
    const item = stops[here];
    // A stop that the reader has asked for by its address stays in view.
    if (this.querySelector(':target')) return;
    if (item) this.scrollTo({ top: item.offsetTop - this.clientHeight / 3 });
  }
}
