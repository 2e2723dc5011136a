import type { ClaimView } from './claim.ts';
import { namedBlocks, type NamedBlock } from './named-blocks.ts';
import type { SharedBlock } from './shared-block.ts';
import type { EngagementView, StopView } from './stop.ts';
import type { StoryView } from './story-at.ts';
import { takingPart } from './taking-part.ts';

/** An engagement, and the stop that it belongs to. */
export interface Meeting {
  readonly engagement: EngagementView;
  readonly stop: StopView;
}

/** The meetings of a view that somebody takes part in, in the order of the journey. */
export function meetingsWith(view: Pick<StoryView, 'stops' | 'traveller'>, id: string): readonly Meeting[] {
  return view.stops.flatMap((stop) =>
    stop.engagements
      .filter((engagement) => takingPart(view, engagement).has(id))
      .map((engagement) => ({ engagement, stop })),
  );
}

/** The claims of a view about one of its blocks. */
export function claimsAbout({ claims }: Pick<StoryView, 'claims'>, id: string): readonly ClaimView[] {
  return claims.filter(({ about }) => about.includes(id));
}

/**
 * The other blocks of a view that have to do with one: the meetings a person takes part in, the claims about
 * it, and what a claim itself is about. In the order of the page.
 */
export function relatedTo(view: StoryView, block: SharedBlock): readonly NamedBlock[] {
  const { id } = block;
  const meetings = meetingsWith(view, id).map(({ engagement }) => engagement);
  const claims = claimsAbout(view, id);
  const about = block.kind === 'claim' ? block.claim.about : [];
  const ids = new Set([...about, ...meetings.map((each) => each.id), ...claims.map((each) => each.id)]);
  return [...namedBlocks(view)].filter(([each]) => ids.has(each)).map(([, named]) => named);
}
