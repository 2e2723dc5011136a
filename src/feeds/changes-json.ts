import type { Change } from '../story/changes/change.ts';
import { anchor } from '../story/anchor.ts';
import { namedBlocks } from '../story/named-blocks.ts';
import type { StoryView } from '../story/story-at.ts';
import { changedFragment } from '../words/change-words.ts';

/** What a returning reader’s browser needs to know of a change: its date and where it is on the story's page. */
export type DatedEntry =
  | {
      readonly on: string;
      readonly kind: 'development' | 'correction';
      readonly id: string;
      readonly text: string;
    }
  | { readonly on: string; readonly kind: 'change'; readonly id: string };

/**
 * Updates and changed blocks, the newest date first and updates before blocks. Of the updates of a date the
 * one that stands last in the record comes first, so that what is added to a date is found at its top; a block that changed several
 * times on a date is named once. A change to the story's own headline has no fragment and is left out, and so
 * is a block that the page does not show.
 */
export function changesJson(changes: readonly Change[], view: StoryView): readonly DatedEntry[] {
  const shown = new Set([...namedBlocks(view).values()].map(({ fragment }) => fragment));
  const updates = view.updates.map(({ on, kind, id, text }) => ({
    on: on.date.toString(),
    kind,
    id: anchor('update', id),
    text,
  }));
  const blocks = changes.toReversed().flatMap((change) => {
    const id = changedFragment(change);
    if (id === undefined || !shown.has(id)) return [];
    return [{ on: change.on.date.toString(), kind: 'change' as const, id }];
  });
  const once = new Map(blocks.map((entry) => [`${entry.on} ${entry.id}`, entry]));
  return [...updates, ...once.values()].toSorted((a, b) => b.on.localeCompare(a.on));
}
