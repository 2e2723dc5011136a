import type { SourceView } from './source.ts';

/** The number a source carries on a page, by its id. */
export type SourceNumbers = ReadonlyMap<string, number>;

/** The numbers of all sources of a page. */
export function sourceNumbers(sources: readonly SourceView[]): SourceNumbers {
  return new Map(sources.map((source) => [source.id, source.number]));
}
