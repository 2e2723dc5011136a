import type { Placed } from '../read/article.ts';

/** Articles in the order of their publication, in which what comes later is held against what stood before. */
export const inPublicationOrder = (placed: readonly Placed[]): readonly Placed[] =>
  placed.toSorted(
    ({ article: a }, { article: b }) =>
      Date.parse(a.record.published) - Date.parse(b.record.published) || (a.slug < b.slug ? -1 : 1),
  );
