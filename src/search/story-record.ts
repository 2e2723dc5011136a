import { storyPath } from '../routes.ts';
import { longDate } from '../words/date.ts';
import type { StoryView } from '../story/story-at.ts';
import { passages } from './passages.ts';
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
      ...sections.flatMap(({ heading, content }) => [heading, ...passages(content)]),
      ...unknowns.flatMap(({ question, text }) => [question, text]),
      ...terms.flatMap(({ term, text }) => [term, text]),
    ),
    landings: [],
    when: `${view.lastDevelopment === undefined ? 'Published' : 'Last development'} ${longDate(date)}`,
    date,
    days: [date],
    topics: topics.map(({ id }) => id),
  };
}
