/**
 * Does now what depends on the clock or on what the browser keeps, and once more whenever the page comes back from the
 * history: then it is as it was left, and no script starts again.
 */
export function whenShown(act: () => void): void {
  act();
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) act();
  });
}
