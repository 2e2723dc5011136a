import type { FirstNames } from '../story/first-names.ts';
import { formerNamesIn } from './former-names.ts';
import type { Kept } from './kept.ts';
import { fragmentOf, isGathering, parsePermalink, type Room } from './permalink.ts';
import type { Permalinks } from './standing.ts';

/** What feeds are made of; an author has none. */
type Subscribed = Exclude<Room, 'authors'>;

/** What a story is called, and what it has in common with others. */
interface Named {
  readonly slug: string;
  readonly topics: readonly { readonly id: string }[];
  readonly people: readonly { readonly id: string }[];
  readonly stops: readonly { readonly id: string; readonly placeId?: string | undefined }[];
}

/**
 * Tells of a story what it, its blocks, its topics, its people and its places were first published as; `ever` is what stands at
 * any time.
 */
export function firstNamesOf(kept: Kept, ever: Permalinks): (story: Named) => FirstNames {
  const { firstOf } = formerNamesIn(kept, ever);
  const fragments = new Map<string, [string, string][]>();
  for (const now of [...ever].flatMap((text) => parsePermalink(text) ?? [])) {
    const [fragment, former] = [fragmentOf(now), fragmentOf(firstOf(now))];
    if (isGathering(now) || fragment === undefined || former === undefined || fragment === former) continue;
    fragments.set(now.slug, [...(fragments.get(now.slug) ?? []), [fragment, former]]);
  }
  const slugOf = (slug: string): string => {
    const first = firstOf({ kind: 'story', slug });
    return first.kind === 'story' ? first.slug : slug;
  };
  const renamedIn = (room: Subscribed, ids: readonly string[]): Record<string, string> =>
    Object.fromEntries(
      ids.flatMap((id) => {
        const first = firstOf({ kind: room, id });
        return first.kind === room && first.id !== id ? [[id, first.id] as const] : [];
      }),
    );
  return ({ slug, topics, people, stops }) => ({
    slug: slugOf(slug),
    fragments: Object.fromEntries(fragments.get(slug) ?? []),
    topics: renamedIn(
      'topics',
      topics.map(({ id }) => id),
    ),
    people: renamedIn(
      'people',
      people.map(({ id }) => id),
    ),
    places: renamedIn(
      'places',
      stops.map(({ id, placeId = id }) => placeId),
    ),
  });
}
