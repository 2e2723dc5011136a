import { personPath, placePath, storyPath, topicPath } from '../routes.ts';
import { gatherPeople, gatherPlaces, gatherTopics } from '../story/gathering.ts';
import type { StoryView } from '../story/story-at.ts';

/** A page by its path and its name. */
export type NamedPage = readonly [path: string, name: string];

/** Of how many stories: the reader of one lost page waits for the list of all these. */
export const mostStories = 150;

/**
 * What somebody at an address that nothing is at may have looked for, in the newest of some stories: those first, then
 * their people, places and topics. Older ones are found by the search, which has the words of the address as well.
 */
export function namedPages(newestFirst: readonly StoryView[]): readonly NamedPage[] {
  const views = newestFirst.filter(({ published }) => published !== undefined).slice(0, mostStories);
  return [
    ...views.map(({ slug, title }): NamedPage => [storyPath(slug), title]),
    ...Array.from(gatherPeople(views).values(), ({ id, name }): NamedPage => [personPath(id), name]),
    ...Array.from(gatherPlaces(views).values(), ({ id, name }): NamedPage => [placePath(id), name]),
    ...Array.from(gatherTopics(views).values(), ({ id, name }): NamedPage => [topicPath(id), name]),
  ];
}
