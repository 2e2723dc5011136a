import { editionsBy, type Edition } from '../edition.ts';
import { begun } from '../moment.ts';
import type { Story } from '../story.ts';
import { updatesAt, type UpdateView } from '../update.ts';
import type { Change } from './change.ts';
import { changes } from './changes.ts';

/** Two editions that follow each other, and what changed from the one to the other. */
export interface BetweenEditions {
  readonly before: Edition;
  readonly edition: Edition;
  readonly changes: readonly Change[];
  /** The corrections made between them. */
  readonly corrections: readonly UpdateView[];
}

/** What each edition of a story changed against the one before it, oldest first; the first changed nothing. */
export function betweenEditions(
  story: Story,
  at: Temporal.Instant,
  newsroomZone: string,
): readonly BetweenEditions[] {
  const editions = editionsBy(story, at, newsroomZone);
  return editions.flatMap((edition, index) => {
    const before = editions[index - 1];
    if (before === undefined) return [];
    const corrections = updatesAt(story.record.updates, newsroomZone, edition.at).filter(
      ({ kind, on }) => kind === 'correction' && !begun(on, before.at),
    );
    return [{ before, edition, changes: changes(story, before.at, edition.at, newsroomZone), corrections }];
  });
}
