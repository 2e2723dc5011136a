import { deadlinesCalendarPath, deadlinesPath } from '../routes.ts';
import { site } from '../site.ts';
import { byStart } from '../story/changes/turn.ts';
import { byPublication } from '../story/gather.ts';
import { gatherDeadlines } from '../story/gathered-deadlines.ts';
import { over } from '../story/moment.ts';
import type { StoryView } from '../story/story-at.ts';
import { calendarFile } from './calendar.ts';
import type { Entry } from './entry.ts';
import { gatheredDeadlineEntry } from './gathered-deadline-entry.ts';
import { siteUid } from './uid.ts';

/**
 * How many deadlines past the calendar of all has room for: programs fetch the whole of it several times a day. Those
 * before them stand in the calendars of their stories.
 */
export const mostPast = 100;

/** The deadlines of all stories that are published, each once: all that are to come, and the latest past. */
export function deadlinesCalendar(views: readonly StoryView[]): string {
  const coming: Entry[] = [];
  const past: Entry[] = [];
  for (const gathered of gatherDeadlines(byPublication(views).toReversed())) {
    const isPast = over(gathered.deadline.due, gathered.stories[0].at);
    (isPast ? past : coming).push(gatheredDeadlineEntry(gathered));
  }
  const latestFirst = past.toSorted((a, b) => byStart(b.on, a.on) || a.uid.localeCompare(b.uid));
  return calendarFile({
    uid: siteUid(),
    name: `${site.name}: deadlines`,
    description: `What falls due in the stories of ${site.name}, and what becomes of it.`,
    source: deadlinesCalendarPath(),
    page: deadlinesPath(),
    entries: [...coming, ...latestFirst.slice(0, mostPast)],
  });
}
