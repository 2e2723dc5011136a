import type { BlockKind } from '../schema/block-kind.ts';
import { follow, type Targets } from './follow.ts';
import type { Kept } from './kept.ts';
import {
  permalinkText,
  storyOf,
  type GatheringPermalink,
  type Permalink,
  type Room,
  type StoryPermalink,
} from './permalink.ts';
import type { Permalinks } from './standing.ts';

/** The kind of block by which a story has what is gathered in a room; topics and authors are no blocks of it. */
const blockOf: Record<Room, BlockKind | undefined> = {
  topics: undefined,
  people: 'person',
  places: 'stop',
  authors: undefined,
};

/** Every place that a person or a stop ever had in a story, by what the ledger and the redirects name. */
export function blocksOf(
  { kind, id }: GatheringPermalink,
  { ledger, redirects }: Kept,
): readonly StoryPermalink[] {
  return [
    ...ledger.entries.map(({ permalink }) => permalink),
    ...redirects.all.map(({ from }) => from),
  ].flatMap((permalink) =>
    permalink.kind === 'block' && permalink.block === blockOf[kind] && permalink.id === id ? [permalink] : [],
  );
}

/**
 * What took the place of a person or a place, as their stories say it: whoever or whatever has their block in one of
 * them, or else the first story that their block leads to. Nothing where it leads nowhere.
 */
export function heirByStories(
  room: Room,
  blocks: readonly StoryPermalink[],
  targets: Targets,
  standing: Permalinks,
): Permalink | undefined {
  const ends = blocks.flatMap((block) => {
    const way = follow(block, targets, standing);
    return way.kind === 'arrives' ? [way.at] : [];
  });
  const likewise = ends.flatMap((end): Permalink[] =>
    end.kind === 'block' && end.block === blockOf[room] ? [{ kind: room, id: end.id }] : [],
  );
  const stories = ends.flatMap((end) => ('slug' in end ? [storyOf(end)] : []));
  return [...likewise, ...stories].find((heir) => standing.has(permalinkText(heir)));
}
