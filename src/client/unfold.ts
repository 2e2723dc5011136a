/**
 * Needs JavaScript where styles can't show what is folded (Firefox before 143, Safari before 18.4): opens the
 * itinerary where it stands beside the story, and all that is folded before the browser prints.
 */
export function unfold(): void {
  if (CSS.supports('selector(::details-content)')) return;
  const open = (selector: string): void => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>(selector)) folded.open = true;
  };
  if (matchMedia('(min-width: 60rem)').matches) open('.itinerary > details');
  addEventListener('beforeprint', () => {
    open('details');
  });
}
