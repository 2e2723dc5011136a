import { blockCard } from '../cards/card.ts';
import { storyCard } from '../cards/story-card.ts';
import { cardMeta, type CardMeta } from '../metadata/card-meta.ts';
import { blockCardPath, storyCardPath } from '../routes.ts';
import { sharedBlocks, type SharedBlock } from '../story/shared-block.ts';
import type { StoryView } from '../story/story-at.ts';
import type { UpdateView } from '../story/update.ts';

/** Whether a block is the one named, or the stop of the meeting named. */
const isOf = (block: SharedBlock, id: string): boolean =>
  block.id === id || (block.kind === 'stop' && block.stop.engagements.some((each) => each.id === id));

/** The card that shows what an update is about: that of the first block it touches which has one, or its story's. */
export function developmentCard(view: StoryView, { touches }: UpdateView): CardMeta {
  const blocks = sharedBlocks(view);
  const block = touches.map((id) => blocks.find((each) => isOf(each, id))).find((each) => each !== undefined);
  return block === undefined
    ? cardMeta(storyCardPath(view.slug), storyCard(view))
    : cardMeta(blockCardPath(view.slug, block.kind, block.id), blockCard(block, view));
}
