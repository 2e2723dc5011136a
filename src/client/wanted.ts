import { likest, type NamedPage } from './likest.ts';

/** The steps of an address that nothing is at, below the front page: "people", "xi-jinpin". */
export function wantedSteps(pathname: string, home: string): readonly string[] {
  return (pathname.startsWith(home) ? pathname.slice(home.length) : pathname)
    .split('/')
    .map((step) => decoded(step).replace(/\.\w+$/, ''))
    .filter(Boolean);
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** The steps that name something, the last first: not the rooms that they are in, nor days. */
const naming = (steps: readonly string[]): readonly string[] =>
  steps
    .filter(
      (step) =>
        /\p{L}/u.test(step) &&
        !/^(?:at|authors|changes|claim|deadline|explainers|people|person|places|stop|topics)$/.test(step),
    )
    .toReversed();

/** What whoever followed such an address may want to search for: the words of its last step that names something. */
export function wantedWords(steps: readonly string[]): string {
  return (naming(steps)[0] ?? steps.at(-1) ?? '').replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}

/** As many pages as are offered. */
const most = 3;

/**
 * The pages that were probably meant by such an address: those that have the words of its last steps in their name or address, or
 * words like them; of one step the likest first, and of equals those in the same room.
 */
export function wantedPages(steps: readonly string[], pages: readonly NamedPage[]): readonly NamedPage[] {
  const found = naming(steps).flatMap((step) => likest(step, pages, steps[0]));
  return [...new Set(found)].slice(0, most);
}
