const folded = 'details:not([open])';

/** What folds a place: it stands around it or, where a wide screen folds nothing, before it. */
const foldOf = (place: Element): Element | null | undefined =>
  place.closest(folded) ?? place.closest(`${folded} ~ div`)?.parentElement?.querySelector(folded);

/**
 * Needs JavaScript where a browser leaves folded what a followed fragment stands in, and to open the explanation of
 * a word: opens what folds the place that the address names, and goes there.
 */
export function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (!target) return;
  let fold = foldOf(target);
  if (fold) {
    for (; fold; fold = foldOf(target)) fold.setAttribute('open', '');
    target.scrollIntoView();
  }
  // By its button, because an explanation stands beside what it was opened from.
  target.closest('.mention')?.querySelector<HTMLElement>('button:has(+ :not(:popover-open))')?.click();
}
