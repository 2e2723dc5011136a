import { expect, test } from 'vitest';
import type { GatheredPerson, GatheredPlace, GatheredTopic } from '../../../src/story/gathering.ts';
import {
  olderWords,
  personDescription,
  personSentence,
  placeDescription,
  topicSentence,
  visitsHeading,
} from '../../../src/words/gathering-words.ts';
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
  [1, '1 story under “World News”, and what has happened in it.'],
  [2, '2 stories under “World News”, and what has happened in them.'],
  [300, '300 stories under “World News”, and what has happened in them.'],
])('a topic of %i', (count, expected) => {
  expect(topicSentence(topic(count))).toBe(expected);
});

test.each([
  [1, 'The part of Xi Jinping in 1 story.'],
  [300, 'The part of Xi Jinping in 300 stories.'],
])('a person in %i', (count, expected) => {
  expect(personSentence(inStories(count))).toBe(expected);
  expect(personDescription(inStories(count))).toBe(`President, China. ${expected}`);
});

const stopsOf = (...stories: readonly (readonly string[])[]): GatheredPlace['stories'] =>
  stories.map((kinds) => ({
    view,
    stops: kinds.map((kind) => ({ kind })),
  })) as unknown as GatheredPlace['stories'];

test.each([
  [1, 'Busan, South Korea. What was planned in Busan and what came of it, in 1 story.'],
  [2, 'Busan, South Korea. What was planned in Busan and what came of it, in 2 stories.'],
])('a place in %i', (count, expected) => {
  const stories = stopsOf(...Array.from({ length: count }, () => ['visit']));
  expect(placeDescription({ name: 'Busan', country: 'KR', stories } as GatheredPlace)).toBe(expected);
});

test.each([
  ['Visits', [['visit']]],
  ['Visits', [['start', 'end'], ['transit']]],
  ['Events', [['scene'], ['scene', 'scene']]],
  ['Visits and events', [['scene'], ['visit']]],
  ['Visits and events', [['end', 'scene']]],
])('what took place somewhere is called %s', (expected, kinds) => {
  expect(visitsHeading(stopsOf(...kinds))).toBe(expected);
});

test('pages of older entries are called by what they hold and their number', () => {
  const stories = { items: [] };
  expect(olderWords({ kind: 'stories', number: 1, stories })).toBe('Stories, page 1');
  expect(olderWords({ kind: 'developments', number: 12, developments: { items: [] } })).toBe(
    'Developments, page 12',
  );
});
