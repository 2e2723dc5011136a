import { namedBlocks, type NamedBlock } from './named-blocks.ts';
import type { SharedBlock } from './shared-block.ts';
import type { StoryView } from './story-at.ts';

/**
 * The other blocks of a view that have to do with one: the meetings a person takes part in, the claims about
 * it, and what a claim itself is about. In the order of the page.
 */
export function relatedTo(view: StoryView, block: SharedBlock): readonly NamedBlock[] {
  const { id } = block;
  const meetings = view.stops.flatMap(({ engagements }) =>
    engagements.filter((engagement) => engagement.with.includes(id)),
  );
  const claims = view.claims.filter(({ about }) => about.includes(id));
  const about = block.kind === 'claim' ? block.claim.about : [];
  const ids = new Set([...about, ...meetings.map((each) => each.id), ...claims.map((each) => each.id)]);
  return [...namedBlocks(view)].filter(([each]) => ids.has(each)).map(([, named]) => named);
}
