import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingAt, standingEver, standingForGood } from '../../../src/permalinks/standing.ts';
import { at, instant } from './times.ts';
import { fixtureStory } from './newsroom.ts';

const stories = [fixtureStory('trip')];
const standing = (when: string) => standingAt(stories, at(when), 'UTC');

describe('an address stands', () => {
  test.each([
    ['the story', '', '2025-01-01'],
    ['a stop', '#stop-busan', '2025-10-19T15:00'],
    ['an engagement', '#engagement-dinner', '2025-10-28T15:00'],
    ['a person', '#person-xi-jinping', '2025-10-20'],
    ['a deadline', '#deadline-notice', '2025-11-01T04:00'],
    ['a claim', '#claim-will-meet', '2025-10-20'],
    ['an unknown', '#unknown-renewed', '2025-11-01'],
    ['an offer', '#offer-soybeans', '2025-10-26'],
    ['a figure', '#figure-tariff-steps', '2025-02-04T05:00'],
    ['a term', '#term-tariff', '2025-01-01'],
    ['an update', '#update-they-met', '2025-10-30'],
    ['an edition', 'at/2025-12-31/', '2025-12-31T15:00'],
    ['a section', '#section-what-happened', '2025-01-01'],
  ])('of %s, from when it is known', (_, rest, from) => {
    const address = `/explainers/trip/${rest}`;
    expect(standing(from)).toContain(address);
    const before = at(from).subtract({ minutes: 1 });
    const sooner = standingAt(stories, before, 'UTC');
    if (from !== '2025-01-01') expect(sooner).not.toContain(address);
    expect(standingEver(stories, 'UTC')).toContain(address);
  });

  test.each([
    ['a topic, once its story is published', '/topics/china/', '2026-01-02T09:00'],
    ['an author, once a story by them is published', '/authors/jo-veldt/', '2026-01-02T09:00'],
    ['a person, once a story that knows them is published', '/people/xi-jinping/', '2026-01-02T09:00'],
  ])('of %s', (_, address, from) => {
    expect(standing(from)).toContain(address);
    expect(standingAt(stories, at(from).subtract({ nanoseconds: 1 }), 'UTC')).not.toContain(address);
    expect(standingEver(stories, 'UTC')).toContain(address);
  });

  test('of a person not before a published story knows them', () => {
    const early = [
      fixtureStory('trip', ['published: 2026-01-02T09:00:00Z', 'published: 2025-10-01T09:00:00Z']),
    ];
    expect(standingAt(early, at('2025-10-19T23:59'), 'UTC')).toContain('/topics/china/');
    expect(standingAt(early, at('2025-10-19T23:59'), 'UTC')).not.toContain('/people/xi-jinping/');
    expect(standingAt(early, at('2025-10-20'), 'UTC')).toContain('/people/xi-jinping/');
  });

  test('of a topic or a person as long as any story has them', () => {
    const other = fixtureStory('other', ['id: china', 'id: asia'], ['xi-jinping', 'mr-xi']);
    const both = standingAt([...stories, other], at('2026-01-03'), 'UTC');
    for (const id of ['china', 'asia', 'world-news']) expect(both).toContain(`/topics/${id}/`);
    for (const id of ['xi-jinping', 'mr-xi', 'kim-jong-un']) expect(both).toContain(`/people/${id}/`);
    expect([...both].filter((each) => each === '/topics/world-news/')).toHaveLength(1);
  });

  test('of a place as long as any story comes there, by the id that the stop says', () => {
    const other = fixtureStory(
      'other',
      ['busan', 'here'],
      ['    place: Busan', '    placeId: seoul\n    place: Busan'],
    );
    const both = standingAt([...stories, other], at('2026-01-03'), 'UTC');
    for (const id of ['busan', 'seoul', 'washington-dc', 'honolulu'])
      expect(both).toContain(`/places/${id}/`);
    for (const id of ['here', 'washington']) expect(both).not.toContain(`/places/${id}/`);
    expect(standing('2026-01-02T08:59')).not.toContain('/places/busan/');
  });

  test('of a section only while it is in the page of its story', () => {
    const [ahead, after] = ['what-is-ahead', 'what-came-of-it'].map(
      (name) => `/explainers/trip/#section-${name}`,
    );
    expect(standing('2025-10-29T23:59')).toContain(ahead);
    expect(standing('2025-10-29T23:59')).not.toContain(after);
    // The edition of 24 October goes on showing what was ahead, and the story does not.
    expect(standing('2025-10-30')).not.toContain(ahead);
    expect(standing('2025-10-30')).toContain(after);
    expect(standingEver(stories, 'UTC')).toContain(ahead);
    expect(standingEver(stories, 'UTC')).toContain(after);
  });
});

describe('an address stands for good', () => {
  const forGood = standingForGood(stories, 'UTC');
  test.each([
    '/explainers/trip/',
    '/explainers/trip/#claim-will-meet',
    '/explainers/trip/#update-mended',
    '/explainers/trip/#section-what-happened',
    '/explainers/trip/#section-what-came-of-it',
    '/topics/china/',
    '/people/xi-jinping/',
  ])('that no passage takes away: “%s”', (address) => {
    expect(forGood).toContain(address);
  });

  test('but not a section that a passage takes away, for a time or altogether', () => {
    expect(forGood).not.toContain('/explainers/trip/#section-what-is-ahead');
    const back = fixtureStory('trip', [
      '<Since on="2025-10-30">\n\n## What came of it?',
      '<Since on="2025-12-01">\n\n## What is ahead?\n\nMuch.\n\n</Since>\n\n<Since on="2025-10-30">\n\n## What came of it?',
    ]);
    const section = '/explainers/trip/#section-what-is-ahead';
    expect(standingAt([back], at('2026-01-01'), 'UTC')).toContain(section);
    expect(standingForGood([back], 'UTC')).not.toContain(section);
  });
});

test('what stands at a time stands ever, and what stands for good goes on standing', () => {
  const ever = standingEver(stories, 'UTC');
  const forGood = standingForGood(stories, 'UTC');
  fc.assert(
    fc.property(instant(), instant(), (one, other) => {
      const [sooner, later] = [one, other].toSorted((a, b) => Temporal.Instant.compare(a, b));
      if (sooner === undefined || later === undefined) throw new TypeError('Two instants are two.');
      const before = standingAt(stories, sooner, 'UTC');
      const after = standingAt(stories, later, 'UTC');
      expect([...before].filter((each) => !ever.has(each))).toEqual([]);
      expect([...before].filter((each) => forGood.has(each) && !after.has(each))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
