import { counted } from './count.ts';

/** What the list of all topics is. */
export const topicsSentence = (count: number): string =>
  count === 0
    ? 'No story has a topic so far.'
    : `${counted(count, 'topic')}, each with its stories and with what happens in them.`;

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
