import { storyPath } from '../routes.ts';
import { anchor } from '../story/anchor.ts';
import { stillDue } from '../story/deadline-phase.ts';
import { over } from '../story/moment.ts';
import type { DeadlineView } from '../story/deadline.ts';
import type { StoryView } from '../story/story-at.ts';

/** A deadline on a board of several stories. */
export interface DueEntry {
  readonly deadline: DeadlineView;
  /** Whether the date is still to come. */
  readonly waiting: boolean;
  readonly href: string;
  /** The story's headline. */
  readonly story: string;
}

/** Dates past that the board still shows. */
const mostPast = 8;

/** What falls due across stories: dates ahead, the nearest first, and dates past, the latest first. */
export function dueBoard(views: readonly StoryView[]): {
  readonly ahead: readonly DueEntry[];
  readonly past: readonly DueEntry[];
} {
  const entries = views.flatMap((view) =>
    view.deadlines.map((deadline) => ({
      deadline,
      waiting: stillDue(deadline.phase) && !over(deadline.due, view.at),
      href: `${storyPath(view.slug)}#${anchor('deadline', deadline.id)}`,
      story: view.title,
    })),
  );
  const byDue = (a: DueEntry, b: DueEntry): number =>
    Temporal.Instant.compare(a.deadline.due.start, b.deadline.due.start);
  return {
    ahead: entries.filter((entry) => entry.waiting).toSorted(byDue),
    past: entries
      .filter((entry) => !entry.waiting)
      .toSorted((a, b) => byDue(b, a))
      .slice(0, mostPast),
  };
}
