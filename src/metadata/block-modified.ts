import { correctionsOf } from '../story/corrections-of.ts';
import type { SharedBlock } from '../story/shared-block.ts';
import { statesOf } from '../story/shared-sources.ts';
import type { StoryView } from '../story/story-at.ts';

/** The ids under which a correction may name a block. */
const idsOf = (block: SharedBlock): readonly string[] =>
  block.kind === 'stop' ? [block.id, ...block.stop.engagements.map(({ id }) => id)] : [block.id];

/**
 * When a block was last modified: by the newest of its states, or the newest correction of it. It can't be modified
 * before its story is published: states older than that are part of its first form.
 */
export function blockModified(
  block: SharedBlock,
  { published, updates }: Pick<StoryView, 'published' | 'updates'>,
): string | undefined {
  const corrections = idsOf(block).flatMap((id) => correctionsOf(updates, id));
  return [...[...statesOf(block), ...corrections].map(({ on }) => on.start), published]
    .filter((instant) => instant !== undefined)
    .toSorted((a, b) => Temporal.Instant.compare(a, b))
    .at(-1)
    ?.toString();
}
