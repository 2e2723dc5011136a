import type { DeadlineView } from '../story/deadline.ts';
import type { StoryView } from '../story/story-at.ts';
import { momentWords } from '../words/date.ts';
import { deadlineStamp } from '../words/deadline-words.ts';
import { deadlineStale } from '../words/stale.ts';
import { inStory } from './in-story.ts';
import { prose } from './prose.ts';
import type { SearchRecord } from './search-record.ts';

/** A deadline of a story. */
export function deadlineRecord(deadline: DeadlineView, view: StoryView): SearchRecord {
  const { id, title, due, who, what, otherwise, phase, steps } = deadline;
  return {
    ...inStory(view, 'deadline', id),
    title,
    content: prose(who, what, otherwise, ...steps.map(({ text }) => text).toReversed()),
    state: deadlineStamp[phase],
    stale: deadlineStale(deadline, { kind: 'present', made: view.at })?.from,
    when: momentWords(due),
    date: due.date,
  };
}
