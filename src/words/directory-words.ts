import { site } from '../site.ts';
import { counted } from './count.ts';
import type { NameGroup } from './name-groups.ts';

/** What a part of such a list is, which has a page of its own. */
export const partSentence = (name: string, { heading, items }: NameGroup<unknown>): string =>
  `${counted(items.length, 'name')} of all ${name.toLowerCase()} in our stories, under “${heading}”.`;

/** What the list of all topics is. */
export const topicsSentence = (count: number): string =>
  count === 0
    ? 'No story has a topic so far.'
    : `${counted(count, 'topic')}, each with its stories and with what happens in them.`;

/** What the list of all authors is. */
export const authorsSentence = (count: number): string =>
  count === 0
    ? 'No story names its author so far.'
    : `${counted(count, 'author')} of our stories, each with what they wrote. A story that names none is by ${site.name} itself.`;

/** What the list of all people is. */
export const peopleSentence = (count: number): string =>
  count === 0
    ? 'No story names anybody so far.'
    : `${counted(count, 'person', 'people')} in our stories, each by the name that they use: what they did and said, and whom they met.`;

/** What the list of all places is. */
export const placesSentence = (count: number): string =>
  count === 0
    ? 'No story leads anywhere so far.'
    : `${counted(count, 'place')} on the routes of our stories, by country: who came there, when, and what for.`;
