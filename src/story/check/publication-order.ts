import type { Placed } from '../read/article.ts';

/** Articles in the order of their publication: what the first of them says is taken to be right. */
export const inPublicationOrder = (placed: readonly Placed[]): readonly Placed[] =>
  placed.toSorted(
    ({ article: a }, { article: b }) =>
      Date.parse(a.record.published) - Date.parse(b.record.published) || (a.slug < b.slug ? -1 : 1),
  );
