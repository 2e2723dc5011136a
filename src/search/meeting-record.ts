import type { Meeting } from '../story/related.ts';
import type { StoryView } from '../story/story-at.ts';
import { takingPart } from '../story/taking-part.ts';
import { countryName } from '../words/country-name.ts';
import { isolated } from '../words/direction.ts';
import { meetingTime } from '../words/meeting-time.ts';
import { engagementWord } from '../words/stop-words.ts';
import { inStory } from './in-story.ts';
import { prose } from './prose.ts';
import type { SearchRecord } from './search-record.ts';
import { stayDate } from './stay-date.ts';

/** A meeting of a story, to be found by the place it is at and the people it is with as well. */
export function meetingRecord(meeting: Meeting, view: StoryView): SearchRecord {
  const { engagement, stop } = meeting;
  const date = engagement.at?.date ?? stayDate(stop);
  const present = takingPart(view, engagement);
  const names = view.people.filter(({ id }) => present.has(id)).map(({ name }) => name);
  return {
    ...inStory(view, 'engagement', engagement.id),
    title: engagement.title,
    content: prose(
      [engagement.where, stop.place, countryName(stop.country)]
        .filter((each) => each !== undefined)
        .map(isolated)
        .join(', '),
      ...names.filter((name) => !engagement.title.includes(name)),
      ...engagement.steps.map(({ text }) => text).toReversed(),
    ),
    state: { word: engagementWord[engagement.status] },
    when: meetingTime(meeting).words,
    date,
    days: [date],
    place: stop.place,
  };
}
