import { byPublication } from '../story/gather.ts';
import type { GatheredDeadline } from '../story/gathered-deadlines.ts';
import { deadlineEntry } from './deadline-entry.ts';
import type { Entry } from './entry.ts';
import { latest, type Revision } from './revision.ts';
import { blockUid } from './uid.ts';

/**
 * A deadline in the calendar of all: once, as the story has it whose record of it is the newest. Its id is that of the story
 * that was published first with it, which stays when another joins. So whoever has that story's calendar as well has
 * one entry; of the two, programs show the one that was revised more often (RFC 5546 §2.1.5), and that is this one.
 */
export function gatheredDeadlineEntry({ deadline, stories }: GatheredDeadline): Entry {
  const [newest, ...others] = stories;
  const entry = deadlineEntry(newest, deadline);
  if (others.length === 0) return entry;
  const first = byPublication(stories).at(-1) ?? newest;
  const revisions = stories.flatMap((view) =>
    view.deadlines.filter(({ id }) => id === deadline.id).map((own) => deadlineEntry(view, own).revision),
  );
  return {
    ...entry,
    uid: blockUid(first.first, 'deadline', deadline.id),
    revision: together(revisions, entry),
  };
}

/** Several revisions as one: a story that joins adds to it, so that the sequence never goes down. */
function together(revisions: readonly Revision[], { revision }: Entry): Revision {
  return {
    sequence: revisions.reduce((sum, { sequence }) => sum + sequence + 1, 0) - 1,
    modified: latest(revisions.map(({ modified }) => modified)) ?? revision.modified,
  };
}
