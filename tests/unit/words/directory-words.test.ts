import { expect, test } from 'vitest';
import { peopleSentence, placesSentence, topicsSentence } from '../../../src/words/directory-words.ts';

test.each([
  [topicsSentence, 'No story has a topic so far.', '1 topic, each ', '12 topics, each '],
  [peopleSentence, 'No story names anybody so far.', '1 person in ', '12 people in '],
  [placesSentence, 'No story leads anywhere so far.', '1 place on ', '12 places on '],
] as const)('it counts what a list holds, and says when that is nothing', (sentence, none, one, many) => {
  expect(sentence(0)).toBe(none);
  expect(sentence(1).startsWith(one)).toBe(true);
  expect(sentence(12).startsWith(many)).toBe(true);
});
