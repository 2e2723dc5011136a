import { follow, type Targets } from './follow.ts';
import type { Kept } from './kept.ts';
import { permalinkText, storyOf, type Permalink, type StoryPermalink } from './permalink.ts';
import type { Permalinks } from './standing.ts';

/** Every place that a person ever had in a story, by what the ledger and the redirects name. */
export function placesOfPerson(id: string, { ledger, redirects }: Kept): readonly StoryPermalink[] {
  return [
    ...ledger.entries.map(({ permalink }) => permalink),
    ...redirects.all.map(({ from }) => from),
  ].flatMap((permalink) =>
    permalink.kind === 'block' && permalink.block === 'person' && permalink.id === id ? [permalink] : [],
  );
}

/**
 * What took the place of a person, as their stories say it: whoever has their place in one of them, or else the
 * first story that their place leads to. Nothing where it leads nowhere.
 */
export function heirOfPerson(
  places: readonly StoryPermalink[],
  targets: Targets,
  standing: Permalinks,
): Permalink | undefined {
  const ends = places.flatMap((place) => {
    const way = follow(place, targets, standing);
    return way.kind === 'arrives' ? [way.at] : [];
  });
  const people = ends.flatMap((end): Permalink[] =>
    end.kind === 'block' && end.block === 'person' ? [{ kind: 'people', id: end.id }] : [],
  );
  const stories = ends.flatMap((end) => ('slug' in end ? [storyOf(end)] : []));
  return [...people, ...stories].find((heir) => standing.has(permalinkText(heir)));
}
