import { anchor } from './anchor.ts';
import { byPublication } from './gather.ts';
import type { StoryView } from './story-at.ts';

/** As many stories as a block names that have it, too; the page of all of them is one link away. */
const mostNamed = 2;

/** Another story, at the block that it shares. */
export interface Other {
  readonly slug: string;
  readonly title: string;
  readonly fragment: string;
}

/** Where other stories have what a block is about. */
export interface Crossing {
  /** The stories published last. */
  readonly others: readonly Other[];
  /** How many there are beside them. */
  readonly more: number;
}

/** The crossings of one story, by the fragment of its own block. */
export type Crossings = ReadonlyMap<string, Crossing>;

/** The crossings of each published story, by its slug. */
export type AllCrossings = ReadonlyMap<string, Crossings>;

/** Every person, place and deadline of a view by what it shares with other stories, and the fragment of the block. */
function meeting(view: StoryView): readonly { readonly shared: string; readonly fragment: string }[] {
  const of = (kind: 'person' | 'stop' | 'deadline', id: string, shared = id) => ({
    shared: `${kind} ${shared}`,
    fragment: anchor(kind, id),
  });
  return [
    ...view.people.map(({ id }) => of('person', id)),
    ...view.stops.map(({ id, placeId }) => of('stop', id, placeId)),
    ...view.deadlines.map(({ id }) => of('deadline', id)),
  ];
}

/**
 * Where published stories have a person, a place or a deadline in common, in one pass over them. A story with several
 * stops in a place is met at the first of them.
 */
export function crossings(views: readonly StoryView[]): AllCrossings {
  const published = byPublication(views).map((view) => ({ view, blocks: meeting(view) }));
  const sharing = new Map<string, Map<string, Other>>();
  for (const { view, blocks } of published) {
    for (const { shared, fragment } of blocks) {
      const others = sharing.get(shared) ?? new Map<string, Other>();
      if (!others.has(view.slug)) others.set(view.slug, { slug: view.slug, title: view.title, fragment });
      sharing.set(shared, others);
    }
  }
  return new Map(
    published.map(({ view: { slug }, blocks }) => [
      slug,
      new Map(
        blocks.flatMap(({ shared, fragment }): [string, Crossing][] => {
          const all = sharing.get(shared);
          if (all === undefined || all.size === 1) return [];
          const others = firstBut(slug, all);
          return [[fragment, { others, more: all.size - 1 - others.length }]];
        }),
      ),
    ]),
  );
}

/** The first stories but one; of many no more are looked at than are named. */
function firstBut(slug: string, all: ReadonlyMap<string, Other>): readonly Other[] {
  return [...all.values().take(mostNamed + 1)].filter((other) => other.slug !== slug).slice(0, mostNamed);
}
