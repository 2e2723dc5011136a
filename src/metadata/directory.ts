import { authorsPath, directoryPartPath, peoplePath, placesPath, topicsPath } from '../routes.ts';
import { gatherAuthors, type GatheredAuthor } from '../story/gather-authors.ts';
import {
  gatherPeople,
  gatherPlaces,
  gatherTopics,
  type GatheredPerson,
  type GatheredPlace,
  type GatheredTopic,
} from '../story/gathering.ts';
import type { StoryView } from '../story/story-at.ts';
import { authorsSentence, peopleSentence, placesSentence, topicsSentence } from '../words/directory-words.ts';
import { byCountry, byInitial, type NameGroup } from '../words/name-groups.ts';

/** The list of all topics, people, places or authors. */
export interface Directory<Each> {
  readonly name: string;
  readonly path: string;
  /** What its groups are called by. */
  readonly by: 'letters' | 'countries';
  /** How many there are, in a sentence. */
  readonly description: string;
  readonly groups: readonly NameGroup<Each>[];
}

/** A group of a directory that has a page of its own. */
export interface DirectoryPart<Each> {
  readonly group: NameGroup<Each>;
  readonly path: string;
}

/** As many names as stand on one page. */
export const mostOnOnePage = 200;

/** A list by the letters that names begin with. */
const lettered = <Each extends { readonly name: string }>(
  name: string,
  path: string,
  all: ReadonlyMap<string, Each>,
  sentence: (count: number) => string,
): Directory<Each> => ({
  name,
  path,
  by: 'letters',
  description: sentence(all.size),
  groups: byInitial(all.values()),
});

/** The list of all topics, by the letters that their names begin with. */
export const topicDirectory = (views: readonly StoryView[]): Directory<GatheredTopic> =>
  lettered('Topics', topicsPath(), gatherTopics(views), topicsSentence);

/** The list of all people, by the letters that their names begin with. */
export const personDirectory = (views: readonly StoryView[]): Directory<GatheredPerson> =>
  lettered('People', peoplePath(), gatherPeople(views), peopleSentence);

/** The list of all authors, by the letters that their names begin with. */
export const authorDirectory = (views: readonly StoryView[]): Directory<GatheredAuthor> =>
  lettered('Authors', authorsPath(), gatherAuthors(views), authorsSentence);

/** The list of all places, by their countries. */
export function placeDirectory(views: readonly StoryView[]): Directory<GatheredPlace> {
  const all = gatherPlaces(views);
  const description = placesSentence(all.size);
  return {
    name: 'Places',
    path: placesPath(),
    by: 'countries',
    description,
    groups: byCountry(all.values()),
  };
}

/**
 * The parts of a directory that is too long for one page. A part is found by its letter or its country, so that its
 * address stays whatever is added; one that is short enough has none.
 */
export function directoryParts<Each>({ path, by, groups }: Directory<Each>): readonly DirectoryPart<Each>[] {
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  if (count <= mostOnOnePage) return [];
  return groups.map((group) => ({ group, path: directoryPartPath(path, by, group.key) }));
}
