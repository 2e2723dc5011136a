import { gatherAuthors } from '../story/gather-authors.ts';
import { gatherDeadlines } from '../story/gathered-deadlines.ts';
import { gatherPeople } from '../story/gathering.ts';
import { dateAt } from '../story/moment.ts';
import type { StoryView } from '../story/story-at.ts';
import { authorRecord } from './author-record.ts';
import { claimRecord } from './claim-record.ts';
import { deadlineRecord } from './deadline-record.ts';
import { meetingRecord } from './meeting-record.ts';
import { personRecord } from './person-record.ts';
import type { SearchRecord } from './search-record.ts';
import { stopRecord } from './stop-record.ts';
import { storyRecord } from './story-record.ts';

/** All that can be found in the published ones of some stories, in their order. */
export function searchRecords(views: readonly StoryView[], newsroomZone: string): readonly SearchRecord[] {
  return [
    ...views.flatMap((view) =>
      view.published === undefined ? [] : recordsOf(view, dateAt(view.published, newsroomZone)),
    ),
    ...gatherDeadlines(views).map(deadlineRecord),
    ...Array.from(gatherPeople(views).values(), personRecord),
    ...Array.from(gatherAuthors(views).values(), (author) => authorRecord(author, newsroomZone)),
  ];
}

function recordsOf(view: StoryView, published: Temporal.PlainDate): readonly SearchRecord[] {
  const meetings = view.stops.flatMap((stop) => stop.engagements.map((engagement) => ({ engagement, stop })));
  return [
    storyRecord(view, published),
    ...view.stops.map((stop) => stopRecord(stop, view)),
    ...meetings.map((meeting) => meetingRecord(meeting, view)),
    ...view.claims.flatMap((claim) => claimRecord(claim, view) ?? []),
  ];
}
