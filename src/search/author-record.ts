import { authorPath, storyPath } from '../routes.ts';
import { dateAt } from '../story/moment.ts';
import type { GatheredAuthor } from '../story/gather-authors.ts';
import { authorSentence } from '../words/author-sentence.ts';
import { longDate } from '../words/date.ts';
import { prose } from './prose.ts';
import type { SearchRecord } from './search-record.ts';

/** An author of the site, by the day on which a story of theirs was published last. */
export function authorRecord(author: GatheredAuthor, newsroomZone: string): SearchRecord {
  const { id, name, stories } = author;
  const date = dateAt(stories[0].published, newsroomZone);
  return {
    kind: 'author',
    path: authorPath(id),
    title: name,
    content: prose(authorSentence(author)),
    landings: stories.map(({ view: { slug, title } }) => ({ story: title, path: storyPath(slug) })),
    when: `Last published ${longDate(date)}`,
    date,
    topics: [...new Set(stories.flatMap(({ view }) => view.topics.map((topic) => topic.id)))],
  };
}
