import { storyCalendarPath, storyPath } from '../routes.ts';
import type { StoryView } from '../story/story-at.ts';
import { calendarFile } from './calendar.ts';
import { deadlineEntry } from './deadline-entry.ts';
import { engagementEntry } from './engagement-entry.ts';
import type { Entry } from './entry.ts';
import { storyUid } from './uid.ts';

/** The deadlines of a story and its engagements on a known day. */
export const storyEntries = (view: StoryView): readonly Entry[] => [
  ...view.deadlines.map((deadline) => deadlineEntry(view, deadline)),
  ...view.stops.flatMap((stop) =>
    stop.engagements.flatMap((engagement) => engagementEntry(view, stop, engagement) ?? []),
  ),
];

/** The calendar of a story. */
export function storyCalendar(view: StoryView): string {
  return calendarFile({
    uid: storyUid(view.first),
    name: view.title,
    description: view.deck,
    source: storyCalendarPath(view.slug),
    page: storyPath(view.slug),
    entries: storyEntries(view),
  });
}
