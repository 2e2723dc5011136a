import { plainText } from '../body/heading.ts';
import { storyPath } from '../routes.ts';
import { longDate } from '../words/date.ts';
import type { StoryView } from '../story/story-at.ts';
import { prose } from './prose.ts';
import type { SearchRecord } from './search-record.ts';

/** A story, to be found by every word of its prose. `published` is its day in the newsroom. */
export function storyRecord(view: StoryView, published: Temporal.PlainDate): SearchRecord {
  const { slug, title, deck, short, sections, unknowns, terms, topics } = view;
  const date = view.lastDevelopment ?? published;
  return {
    kind: 'story',
    path: storyPath(slug),
    title,
    content: prose(
      deck,
      ...short.map(({ text }) => text),
      ...sections.flatMap(({ heading, content }) => [heading, ...content.map(plainText)]),
      ...unknowns.flatMap(({ question, text }) => [question, text]),
      ...terms.flatMap(({ term, text }) => [term, text]),
    ),
    landings: [],
    when: longDate(date),
    date,
    topics: topics.map(({ id }) => id),
  };
}
