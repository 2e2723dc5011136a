import { deadlinesCalendarPath, deadlinesPath } from '../routes.ts';
import { site } from '../site.ts';
import type { StoryView } from '../story/story-at.ts';
import { calendarFile } from './calendar.ts';
import { deadlineEntry } from './deadline-entry.ts';
import { siteUid } from './uid.ts';

/** The deadlines of all stories that are published. */
export function deadlinesCalendar(views: readonly StoryView[]): string {
  return calendarFile({
    uid: siteUid(),
    name: `${site.name}: deadlines`,
    description: `What falls due in the stories of ${site.name}, and what becomes of it.`,
    source: deadlinesCalendarPath(),
    page: deadlinesPath(),
    entries: views
      .filter(({ published }) => published !== undefined)
      .flatMap((view) => view.deadlines.map((deadline) => deadlineEntry(view, deadline))),
  });
}
