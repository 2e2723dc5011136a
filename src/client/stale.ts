/** Whether an instant, as a page prints it, has passed; nothing printed never does. */
export function passed(instant: string | undefined, now: number): boolean {
  return Date.parse(instant ?? '') <= now;
}

/**
 * Strikes out the stamps whose word was true when the page was made and no longer is, each once. The letters stay, and
 * with them their room.
 */
export function strikeStale(root: ParentNode, now: number): void {
  for (const stamp of root.querySelectorAll<HTMLElement>('.stamp[data-stale]:not(:has(s))')) {
    if (!passed(stamp.dataset['stale'], now)) continue;
    const struck = document.createElement('s');
    struck.append(...stamp.childNodes);
    stamp.append(struck);
    stamp.classList.add('soft');
  }
}
