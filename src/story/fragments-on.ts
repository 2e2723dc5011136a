import { anchor } from './anchor.ts';
import { namedBlocks } from './named-blocks.ts';
import type { StoryView } from './story-at.ts';

/** The fragments of all blocks, updates and sections on the page of a view; prose must not link to any other. */
export function fragmentsOn(view: StoryView): ReadonlySet<string> {
  return new Set([
    ...[...namedBlocks(view).values()].map(({ fragment }) => fragment),
    ...view.updates.map(({ id }) => anchor('update', id)),
    ...view.sections.flatMap(({ id }) => id ?? []),
  ]);
}
