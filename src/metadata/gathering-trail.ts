import type { GatheringPage } from '../feeds/gathering-pages.ts';
import { peoplePath, personPath, placePath, placesPath, topicPath, topicsPath } from '../routes.ts';
import { olderWords } from '../words/gathering-words.ts';
import type { Trail } from './trail.ts';

/** The page of all topics, people and places, and that of one. */
const rooms = {
  topic: { name: 'Topics', all: topicsPath, one: topicPath },
  person: { name: 'People', all: peoplePath, one: personPath },
  place: { name: 'Places', all: placesPath, one: placePath },
} as const;

/** The way to a page of a topic, a person or a place, over the page of all. */
export function gatheringTrail(
  kind: keyof typeof rooms,
  id: string,
  name: string,
  page: GatheringPage<unknown>,
): Trail {
  const room = rooms[kind];
  const all = { name: room.name, path: room.all() };
  return page.kind === 'newest'
    ? [all, { name }]
    : [all, { name, path: room.one(id) }, { name: olderWords(page) }];
}
