import { namedBlocks, type NamedBlock } from './named-blocks.ts';
import type { StoryView } from './story-at.ts';
import type { UpdateView } from './update.ts';

/** A correction in its story, with the blocks that were wrong. */
export interface GatheredCorrection {
  readonly view: StoryView;
  readonly update: UpdateView;
  readonly blocks: readonly NamedBlock[];
}

/** Every correction of the published stories, newest first. */
export function gatherCorrections(views: readonly StoryView[]): readonly GatheredCorrection[] {
  return views
    .filter(({ published }) => published !== undefined)
    .flatMap(correctionsIn)
    .toSorted(
      (a, b) =>
        Temporal.Instant.compare(b.update.on.start, a.update.on.start) ||
        a.view.slug.localeCompare(b.view.slug),
    );
}

/** The year that a correction is filed under: that of its own date. */
export const correctionYear = ({ update }: GatheredCorrection): number => update.on.date.year;

function correctionsIn(view: StoryView): readonly GatheredCorrection[] {
  const corrections = view.updates.filter(({ kind }) => kind === 'correction');
  if (corrections.length === 0) return [];
  const named = namedBlocks(view);
  return corrections.map((update) => ({
    view,
    update,
    blocks: update.touches.flatMap((id) => named.get(id) ?? []),
  }));
}
