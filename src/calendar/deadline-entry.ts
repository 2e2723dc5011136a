import { absolute, storyPath } from '../routes.ts';
import { anchor } from '../story/anchor.ts';
import { correctionsOf } from '../story/corrections-of.ts';
import type { DeadlinePhase } from '../story/deadline-phase.ts';
import type { DeadlineView } from '../story/deadline.ts';
import type { StoryView } from '../story/story-at.ts';
import { deadlineDescription } from './deadline-description.ts';
import type { Entry } from './entry.ts';
import { revisionBy } from './revision.ts';
import { deadlineStamp } from '../words/deadline-words.ts';
import { blockUid } from './uid.ts';
import { isolated } from '../words/direction.ts';

/** Whether the date still stands. One that is past took place, whatever came of it. */
function standing(phase: DeadlinePhase): Entry['standing'] {
  switch (phase) {
    case 'withdrawn':
    case 'struck-down':
      return 'off';
    case 'paused':
      return 'tentative';
    case 'ahead':
    case 'today':
    case 'met':
    case 'took-effect':
    case 'outcome-unknown':
      return 'firm';
  }
}

/**
 * What a deadline is called: many programs show nothing but that, and one whose date is past or which no longer stands is
 * not to look like one to be met. What is still to come says nothing, since an entry may be kept until it has come.
 */
const titleOf = (title: string, phase: DeadlinePhase): string =>
  phase === 'ahead' || phase === 'today'
    ? title
    : `${isolated(title)} (${deadlineStamp[phase].word.toLowerCase()})`;

/** A deadline of a story in a calendar. */
export function deadlineEntry(view: StoryView, deadline: DeadlineView): Entry {
  const { id, title, due, phase, steps, reworded } = deadline;
  const corrections = correctionsOf(view.updates, id);
  const address = `${absolute(storyPath(view.slug))}#${anchor('deadline', id)}`;
  return {
    uid: blockUid(view.first, 'deadline', id),
    title: titleOf(title, phase),
    on: due,
    standing: standing(phase),
    revision: revisionBy(
      [...[...steps, ...corrections].map(({ on }) => on), ...reworded],
      view,
      // From then on the entry says that nobody knows what came of it.
      phase === 'outcome-unknown' ? due.end : undefined,
    ),
    description: deadlineDescription(view, deadline, corrections, address),
    topics: view.topics.map(({ name }) => name),
    address,
  };
}
