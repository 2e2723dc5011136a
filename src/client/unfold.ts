/**
 * Needs JavaScript where styles can't unfold what is printed (Firefox before 143, Safari before 18.4): opens all
 * that is folded before the browser prints.
 */
export function unfoldForPaper(): void {
  if (CSS.supports('selector(::details-content)')) return;
  addEventListener('beforeprint', () => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
}
