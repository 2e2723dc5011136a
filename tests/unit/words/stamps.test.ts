import { describe, expect, test } from 'vitest';
import { certainty, outcome } from '../../../src/schema/claim.ts';
import { deadline } from '../../../src/schema/deadline.ts';
import { engagementStatus } from '../../../src/schema/engagement.ts';
import { offerStatus } from '../../../src/schema/offer.ts';
import { stopStatus } from '../../../src/schema/stop.ts';
import { unknown } from '../../../src/schema/unknown.ts';
import { certaintyStamp, outcomeStamp } from '../../../src/words/claim-words.ts';
import { deadlineStamp, deadlineStep } from '../../../src/words/deadline-words.ts';
import { offerStamp } from '../../../src/words/offer-words.ts';
import type { Stamp } from '../../../src/words/stamp.ts';
import { engagementWord, stopStamp, stopStep } from '../../../src/words/stop-words.ts';
import { unknownWord } from '../../../src/words/unknown-words.ts';

const stamps: Readonly<Record<string, Readonly<Record<string, Stamp>>>> = {
  certaintyStamp,
  outcomeStamp,
  offerStamp,
  deadlineStamp,
  stopStamp,
};

const deadlineStatuses = deadline.shape.states.element.options.map(({ shape }) => shape.status.value);

test.each([
  ['certainty', certainty.options, certaintyStamp],
  ['outcome', outcome.options, outcomeStamp],
  ['offer', offerStatus.options, offerStamp],
  ['engagement', engagementStatus.options, engagementWord],
  ['step of a deadline', deadlineStatuses, deadlineStep],
  ['step of a stop', stopStatus.options, stopStep],
  ['question', unknown.shape.states.element.shape.status.options, unknownWord],
])('there are words for every %s an editor can write', (_, written, words) => {
  expect(Object.keys(words).toSorted()).toEqual(written.toSorted());
});

describe.each(Object.entries(stamps))('%s', (_, all) => {
  test.each(Object.entries(all))('%s has a word that begins with a capital', (__, { word }) => {
    expect(word).toMatch(/^[A-Z][a-z]+(?: [a-z]+)*$/);
  });

  test('no two stamps are the same to the eye', () => {
    const seen = Object.values(all).map(({ word }) => word);
    expect(new Set(seen).size).toBe(seen.length);
  });
});

test('how sure a claim was is told by shape alone', () => {
  const shapes = Object.values(certaintyStamp).map(({ shape }) => shape);
  expect(new Set(shapes).size).toBe(shapes.length);
});

test('a date gone by without a record says that we do not know', () => {
  expect(deadlineStamp['outcome-unknown'].word).toContain('not known');
  expect(stopStamp['outcome-unknown'].word).toContain('not known');
});
