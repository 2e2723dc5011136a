import { storyPath } from '../routes.ts';
import { anchor } from '../story/anchor.ts';
import type { StoryView } from '../story/story-at.ts';
import type { SearchKind } from './search-kind.ts';
import type { SearchRecord } from './search-record.ts';

/** What the record of a block has of its story: where it stands there, the story's title and its topics. */
export function inStory(
  view: StoryView,
  kind: Exclude<SearchKind, 'story' | 'author'>,
  id: string,
): Pick<SearchRecord, 'kind' | 'path' | 'landings' | 'topics'> {
  const path = `${storyPath(view.slug)}#${anchor(kind, id)}`;
  return {
    kind,
    path,
    landings: [{ story: view.title, path }],
    topics: view.topics.map((topic) => topic.id),
  };
}
