/** A year of a list. */
export interface Year<Each> {
  readonly year: number;
  readonly all: readonly Each[];
}

/** A list as it is shown: the newest of it on one page and, once that is not all, everything by years. */
export interface InYears<Each> {
  readonly newest: readonly Each[];
  readonly years: readonly Year<Each>[];
}

/** How much of a list its first page shows. */
export const mostShown = 50;

/**
 * A list, newest first, as it is shown on pages: what is added to it moves nothing from the page of one year to that of
 * another, so that their addresses stay true.
 */
export function inYears<Each>(all: readonly Each[], yearOf: (each: Each) => number): InYears<Each> {
  if (all.length <= mostShown) return { newest: all, years: [] };
  const years = [...Map.groupBy(all, yearOf)].map(([year, of]) => ({ year, all: of }));
  return { newest: all.slice(0, mostShown), years: years.toSorted((a, b) => b.year - a.year) };
}
