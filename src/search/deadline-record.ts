import type { GatheredDeadline } from '../story/gathered-deadlines.ts';
import { momentWords } from '../words/date.ts';
import { deadlineStamp } from '../words/deadline-words.ts';
import { deadlineStale } from '../words/stale.ts';
import { inStory } from './in-story.ts';
import { prose } from './prose.ts';
import type { SearchRecord } from './search-record.ts';

/** A deadline, once, as the story has it whose record of it is the newest; it leads there. */
export function deadlineRecord({ deadline, stories }: GatheredDeadline): SearchRecord {
  const { id, title, due, who, what, otherwise, phase, steps } = deadline;
  const [newest, ...others] = stories;
  const block = inStory(newest, 'deadline', id);
  const blocks = [block, ...others.map((view) => inStory(view, 'deadline', id))];
  return {
    ...block,
    title,
    content: prose(who, what, otherwise, ...steps.map(({ text }) => text).toReversed()),
    landings: blocks.flatMap(({ landings }) => landings),
    state: deadlineStamp[phase],
    stale: deadlineStale(deadline, { kind: 'present', made: newest.at })?.from,
    when: momentWords(due),
    date: due.date,
    days: [due.date],
    topics: [...new Set(blocks.flatMap(({ topics }) => topics))],
  };
}
