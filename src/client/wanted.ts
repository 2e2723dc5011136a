import { nearest } from '../story/check/nearest.ts';

/** A page by its path and its name. */
export type NamedPage = readonly [path: string, name: string];

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

/** What whoever followed such an address may want to search for: the words of its last step that names something. */
export function wantedWords(steps: readonly string[]): string {
  const named = steps.findLast((step) => /\p{L}/u.test(step) && !/^(?:at|changes)$/.test(step));
  return (named ?? steps.at(-1) ?? '').replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}

/**
 * The page that was probably meant by such an address: the last of its steps that is nearly the name of one, in the
 * same room if there are several. Short steps are no misspellings of anything.
 */
export function wantedPage(
  steps: readonly string[],
  pages: readonly NamedPage[],
  home: string,
): NamedPage | undefined {
  const last = ([path]: NamedPage): string | undefined => path.split('/').at(-2);
  const names = new Set(pages.map((page) => last(page) ?? ''));
  for (const step of steps.toReversed()) {
    const meant = step.length > 3 ? nearest(step, names) : undefined;
    const all = pages.filter((page) => last(page) === meant);
    const page = all.find(([path]) => path.startsWith(`${home}${steps[0] ?? ''}/`)) ?? all[0];
    if (page !== undefined) return page;
  }
  return undefined;
}
