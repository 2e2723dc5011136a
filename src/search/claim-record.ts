import type { ClaimView } from '../story/claim.ts';
import type { StoryView } from '../story/story-at.ts';
import { claimStamp } from '../words/claim-words.ts';
import { longDate } from '../words/date.ts';
import { inStory } from './in-story.ts';
import { prose } from './prose.ts';
import type { SearchRecord } from './search-record.ts';

/** A claim of a story, by the day on which something was last said of it; nothing for one that nobody made. */
export function claimRecord(claim: ClaimView, view: StoryView): SearchRecord | undefined {
  const { id, text, assertions, results } = claim;
  const said = assertions.at(-1);
  if (said === undefined) return undefined;
  const { date } = (results.at(-1) ?? said).on;
  return {
    ...inStory(view, 'claim', id),
    title: text,
    content: prose(
      ...results.map((result) => result.text).toReversed(),
      ...assertions.toReversed().flatMap((each) => [each.text, `Said by ${each.by}`]),
    ),
    state: claimStamp(claim),
    when: longDate(date),
    date,
    days: [...assertions, ...results].map(({ on }) => on.date),
  };
}
