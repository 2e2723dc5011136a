import { expect, test } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import {
  aClaim,
  aDeadline,
  aFigure,
  anOffer,
  anUnknown,
  anUpdate,
  aPerson,
  aRecord,
  aStop,
  aTerm,
  at,
} from './blocks.ts';

const engagement = {
  id: 'meeting',
  title: 'A meeting',
  states: [{ on: '2025-10-20', status: 'announced' as const, text: 'Said.', sources: ['p1'] }],
};
const day = '2025-10-20';
const everything = aRecord({
  stops: [aStop({ arrive: '2025-10-29', leave: '2025-10-30', engagements: [engagement] }, { on: day })],
  people: [aPerson({ on: day, role: 'President', part: 'Met him.' })],
  deadlines: [aDeadline({}, { on: day })],
  claims: [aClaim({ on: day })],
  unknowns: [anUnknown({ on: day, status: 'open' })],
  offers: [anOffer('soybeans', 'China', { on: day, status: 'floated' })],
  figures: [
    aFigure({}, [
      { on: day, value: 10 },
      { on: day, value: 20 },
    ]),
  ],
  terms: [aTerm({ sources: ['p1'] })],
  updates: [anUpdate('met', day)],
});
const mdx = `Opening on a <Term id="tariff">tariff</Term>.<Cite id="p1" />

## What happened?

This.<Cite id="p1" />

<Figure id="steps" />

<Offers />
`;

test('a source is linked back to everything that rests on it, in the order of the page', () => {
  const { sources } = storyAt(story('a-story', pass(everything), mdx), at('2025-10-21T12:00[UTC]'), 'UTC');
  expect(sources[0]?.supports.map(({ fragment }) => fragment)).toEqual([
    'short',
    'deadline-tariff',
    'stop-busan',
    'engagement-meeting',
    'story',
    'section-what-happened',
    'figure-steps',
    'offer-soybeans',
    'claim-will-meet',
    'unknown-renewed',
    'person-xi-jinping',
    'term-tariff',
    'update-met',
  ]);
});
