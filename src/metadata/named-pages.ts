import { personPath, placePath, storyPath, topicPath } from '../routes.ts';
import { gatherPeople, gatherPlaces, gatherTopics } from '../story/gathering.ts';
import type { StoryView } from '../story/story-at.ts';

/** A page by its path and its name. */
export type NamedPage = readonly [path: string, name: string];

/** What somebody at an address that nothing is at may have looked for: stories first, then people, places and topics. */
export const namedPages = (views: readonly StoryView[]): readonly NamedPage[] => [
  ...views.map(({ slug, title }): NamedPage => [storyPath(slug), title]),
  ...Array.from(gatherPeople(views).values(), ({ id, name }): NamedPage => [personPath(id), name]),
  ...Array.from(gatherPlaces(views).values(), ({ id, name }): NamedPage => [placePath(id), name]),
  ...Array.from(gatherTopics(views).values(), ({ id, name }): NamedPage => [topicPath(id), name]),
];
