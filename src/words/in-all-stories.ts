import { deadlinesPath, personPath, placePath } from '../routes.ts';
import type { SharedBlock } from '../story/shared-block.ts';
import { isolated } from './direction.ts';

/** Where a block is seen across stories, and what leads there says; a claim belongs to its story alone. */
export function inAllStories(
  block: SharedBlock,
): { readonly path: string; readonly words: string } | undefined {
  switch (block.kind) {
    case 'person':
      return { path: personPath(block.id), words: `${isolated(block.person.name)} in all stories` };
    case 'stop':
      return { path: placePath(block.stop.placeId), words: `${isolated(block.stop.place)} in all stories` };
    case 'deadline':
      return { path: deadlinesPath(), words: 'The deadlines of all stories' };
    case 'claim':
      return undefined;
  }
}
