import { beforeEverything, changes } from './changes/changes.ts';
import type { Story } from './story.ts';
import type { UpdateView } from './update.ts';

/**
 * The date of the newest state or update of a story at an instant, or nothing while it has none. A reader has
 * read to this date, whatever day it is: much is entered later than it happened.
 */
export function newestAt(
  story: Story,
  updates: readonly UpdateView[],
  at: Temporal.Instant,
  newsroomZone: string,
): Temporal.PlainDate | undefined {
  return [...updates, ...changes(story, beforeEverything, at, newsroomZone)]
    .map(({ on }) => on.date)
    .toSorted((a, b) => Temporal.PlainDate.compare(a, b))
    .at(-1);
}
