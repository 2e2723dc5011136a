import { expect, test } from 'vitest';
import type { GatheredPerson, GatheredTopic } from '../../../src/story/gathering.ts';
import { personDescription, personSentence, topicSentence } from '../../../src/words/gathering-words.ts';
import { fixtureView } from '../cards/views.ts';

const view = fixtureView('minimal', '2027-01-01T00:00:00Z');
const topic = (count: number): GatheredTopic => ({
  id: 'world-news',
  name: 'World News',
  stories: Array.from({ length: count }, () => view),
});
const person = { name: 'Xi Jinping', role: 'President', country: 'CN' } as GatheredPerson;
const inStories = (count: number): GatheredPerson => ({
  ...person,
  appearances: Array.from({ length: count }, () => ({ view }) as GatheredPerson['appearances'][number]),
});

test.each([
  [1, '1 story under “World News”, and how to hear of what happens in it.'],
  [2, '2 stories under “World News”, and how to hear of what happens in them.'],
  [300, '300 stories under “World News”, and how to hear of what happens in them.'],
])('a topic of %i', (count, expected) => {
  expect(topicSentence(topic(count))).toBe(expected);
});

test.each([
  [1, 'The part of Xi Jinping in 1 story, and how to hear of what concerns them.'],
  [300, 'The part of Xi Jinping in 300 stories, and how to hear of what concerns them.'],
])('a person in %i', (count, expected) => {
  expect(personSentence(inStories(count))).toBe(expected);
  expect(personDescription(inStories(count))).toBe(`President, China. ${expected}`);
});
