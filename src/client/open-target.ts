const folded = 'details:not([open])';

/**
 * Needs JavaScript where a browser leaves folded what a followed fragment stands in, and to open the explanation of
 * a word: opens what encloses the place that the address names, and goes there.
 */
export function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (!target) return;
  let around = target.closest(folded);
  if (around) {
    for (; around; around = target.closest(folded)) around.setAttribute('open', '');
    target.scrollIntoView();
  }
  // By its button, because an explanation stands beside what it was opened from.
  target.closest('.mention')?.querySelector<HTMLElement>('button:has(+ :not(:popover-open))')?.click();
}
