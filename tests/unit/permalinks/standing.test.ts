import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedAt, standingAt, standingEver } from '../../../src/permalinks/standing.ts';
import { at, instant } from './times.ts';
import { fixtureStory } from './newsroom.ts';

const stories = [fixtureStory('trip')];
const standing = (when: string) => standingAt(stories, at(when), 'UTC');
const published = (when: string) => publishedAt(stories, at(when), 'UTC');

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

  test('of a section also while a passage keeps it out of the page', () => {
    for (const section of ['#section-what-is-ahead', '#section-what-came-of-it']) {
      expect(standing('2025-10-20')).toContain(`/explainers/trip/${section}`);
      expect(standing('2025-12-01')).toContain(`/explainers/trip/${section}`);
    }
    expect(published('2025-10-20')).toContain('/explainers/trip/#section-what-is-ahead');
    expect(published('2025-10-20')).not.toContain('/explainers/trip/#section-what-came-of-it');
  });

  test('for readers as long as a page or an edition has it', () => {
    // The edition of 24 October is read while this lies ahead.
    expect(published('2025-10-30')).toContain('/explainers/trip/#section-what-is-ahead');
    expect(published('2026-01-01')).toContain('/explainers/trip/#section-what-is-ahead');
  });
});

test('what readers are sent to stands, and what stands at a time stands ever', () => {
  const ever = standingEver(stories, 'UTC');
  fc.assert(
    fc.property(instant(), (when) => {
      const all = standingAt(stories, when, 'UTC');
      expect([...publishedAt(stories, when, 'UTC')].filter((each) => !all.has(each))).toEqual([]);
      expect([...all].filter((each) => !ever.has(each))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
