import type { StoryView } from './story-at.ts';

/** Makes one of all that has the same id, in the order in which ids first come up. */
export function gather<Each, Gathered>(
  all: readonly Each[],
  idOf: (each: Each) => string,
  join: (first: Each, others: readonly Each[]) => Gathered,
): ReadonlyMap<string, Gathered> {
  return new Map(
    [...Map.groupBy(all, idOf)].flatMap(([id, [first, ...others]]) =>
      first === undefined ? [] : [[id, join(first, others)] as const],
    ),
  );
}

/**
 * The stories that are published, the newest first. A story is published once and for all, so that what stands below
 * another in this order always will.
 */
export function byPublication(views: readonly StoryView[]): readonly StoryView[] {
  return views
    .flatMap((view) => (view.published === undefined ? [] : [{ view, published: view.published }]))
    .toSorted(
      (a, b) => Temporal.Instant.compare(b.published, a.published) || (a.view.slug < b.view.slug ? -1 : 1),
    )
    .map(({ view }) => view);
}
