import { expect, test } from 'vitest';
import { pageLength } from '../../../src/feeds/feed-page.ts';
import { placedPages } from '../../../src/feeds/placed-page.ts';
import { aFeed, ofDevelopments } from './made-up.ts';

test('every document of every feed stands in a folder of its own', () => {
  const story = { kind: 'story', slug: 'trip' } as const;
  const topic = { kind: 'topic', id: 'china' } as const;
  const place = { kind: 'place', id: 'china' } as const;
  const person = { kind: 'person', id: 'china' } as const;
  const placed = placedPages({
    stories: aFeed(1, { kind: 'stories' }),
    developments: ofDevelopments(aFeed(2 * pageLength + 1)),
    deadlines: ofDevelopments(aFeed(pageLength + 1, { kind: 'deadlines' })),
    ofStory: new Map([['trip', aFeed(pageLength + 1, story)]]),
    ahead: new Map([['soon', aFeed(0, { kind: 'story', slug: 'soon' })]]),
    ofTopic: new Map([['china', ofDevelopments(aFeed(2, topic))]]),
    ofPerson: new Map([['china', ofDevelopments(aFeed(0, person))]]),
    ofPlace: new Map([['china', ofDevelopments(aFeed(pageLength + 1, place))]]),
  });
  expect(placed.map(({ folder, page }) => [folder, page.number, page.entries.length])).toEqual([
    [undefined, undefined, 1],
    ['developments', undefined, pageLength],
    ['developments/archive/1', 1, pageLength],
    ['developments/archive/2', 2, pageLength],
    ['deadlines', undefined, pageLength],
    ['deadlines/archive/1', 1, pageLength],
    ['explainers/trip', undefined, pageLength],
    ['explainers/trip/archive/1', 1, pageLength],
    ['explainers/soon', undefined, 0],
    ['topics/china', undefined, 2],
    ['people/china', undefined, 0],
    ['places/china', undefined, pageLength],
    ['places/china/archive/1', 1, pageLength],
  ]);
});
