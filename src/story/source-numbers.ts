import type { SourceView } from './source.ts';

/** The number a source carries on a page, by its id. */
export type SourceNumbers = ReadonlyMap<string, number>;

/** The numbers of all sources of a page. */
export function sourceNumbers(sources: readonly SourceView[]): SourceNumbers {
  return new Map(sources.map((source) => [source.id, source.number]));
}

/** The cited sources with their numbers, the smallest first; one that is not on the page is left out. */
export function inOrder(
  ids: readonly string[],
  numbers: SourceNumbers,
): readonly { readonly id: string; readonly number: number }[] {
  return ids
    .flatMap((id) => {
      const number = numbers.get(id);
      return number === undefined ? [] : [{ id, number }];
    })
    .toSorted((a, b) => a.number - b.number);
}
