import { deadlineCalendarPath, storyPath } from '../routes.ts';
import { anchor } from '../story/anchor.ts';
import type { DeadlineView } from '../story/deadline.ts';
import type { StoryView } from '../story/story-at.ts';
import { calendarFile } from './calendar.ts';
import { deadlineEntry } from './deadline-entry.ts';
import { isolated } from '../words/direction.ts';

/** One deadline of a story, as a calendar of one entry. */
export function deadlineCalendar(view: StoryView, deadline: DeadlineView): string {
  const entry = deadlineEntry(view, deadline);
  return calendarFile({
    uid: `calendar.${entry.uid}`,
    name: deadline.title,
    description: `A deadline of “${isolated(view.title)}”.`,
    source: deadlineCalendarPath(view.slug, deadline.id),
    page: `${storyPath(view.slug)}#${anchor('deadline', deadline.id)}`,
    entries: [entry],
  });
}
