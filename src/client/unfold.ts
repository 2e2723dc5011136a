/**
 * Needs JavaScript where styles can't show what is folded (Firefox before 143, Safari before 18.4), and because what only styles
 * show is still folded to some who read it aloud: opens the itinerary where it stands beside the story, and all that is
 * folded before such a browser prints.
 */
export function unfold(): void {
  const open = (selector: string): void => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>(selector)) folded.open = true;
  };
  if (matchMedia('(min-width: 60rem)').matches) open('.itinerary > details');
  if (CSS.supports('selector(::details-content)')) return;
  addEventListener('beforeprint', () => {
    open('details');
  });
}
