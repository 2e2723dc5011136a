/**
 * Needs JavaScript where a browser leaves folded what a followed fragment stands in, and to open the explanation of
 * a word: opens what folds the place that the address names, and goes there.
 */
export function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (!target) return;
  for (const fold of document.querySelectorAll('details:not([open])')) {
    // What begins with its fold is nothing else, and its own address opens it.
    if (!fold.contains(target) && target.firstElementChild !== fold) continue;
    fold.setAttribute('open', '');
    target.scrollIntoView();
  }
  // By its button, because an explanation stands beside what it was opened from.
  target.closest('.mention')?.querySelector<HTMLElement>('button:has(+ :not(:popover-open))')?.click();
}
