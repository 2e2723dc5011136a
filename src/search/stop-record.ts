import type { StopView } from '../story/stop.ts';
import type { StoryView } from '../story/story-at.ts';
import { placeWords } from '../words/place-words.ts';
import { stopStale } from '../words/stale.ts';
import { wholeStayWords } from '../words/stay.ts';
import { stopStamp } from '../words/stop-words.ts';
import { inStory } from './in-story.ts';
import { prose } from './prose.ts';
import type { SearchRecord } from './search-record.ts';
import { stayDate } from './stay-date.ts';

/** A stop of a story. What happens there is found by itself. */
export function stopRecord(stop: StopView, view: StoryView): SearchRecord {
  const { id, place, country, purpose, phase, steps } = stop;
  const { word, dates } = wholeStayWords(stop);
  return {
    ...inStory(view, 'stop', id),
    title: placeWords(place, country),
    content: prose(purpose, ...steps.map(({ text }) => text).toReversed()),
    state: stopStamp[phase],
    stale: stopStale(stop, { kind: 'present', made: view.at })[0]?.from,
    when: [word, dates].filter((each) => each !== '').join(' '),
    date: stayDate(stop),
    days: [stop.arrive, stop.leave].flatMap((moment) => moment?.date ?? []),
  };
}
