import { sharedBlocks, type SharedBlock } from '../story/shared-block.ts';
import type { StoryView } from '../story/story-at.ts';

/** What others may show in a frame on their own page: a block, the whole itinerary, or the story in its strip. */
export type Embed =
  | SharedBlock
  | { readonly kind: 'itinerary'; readonly id: 'route' }
  | { readonly kind: 'story'; readonly id: 'strip' };

/** The kinds of embed. */
export type EmbedKind = Embed['kind'];

/** The story as an embed. */
export const storyEmbed = { kind: 'story', id: 'strip' } as const satisfies Embed;

/** The itinerary as an embed. */
export const itineraryEmbed = { kind: 'itinerary', id: 'route' } as const satisfies Embed;

/** Every embed of a view; a story without a route has no itinerary. */
export function embedsOf(view: StoryView): readonly Embed[] {
  return [storyEmbed, ...(view.stops.length > 0 ? [itineraryEmbed] : []), ...sharedBlocks(view)];
}
