import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frontOf } from '../../../src/story/front.ts';
import { newestFirst } from '../../../src/story/newest-first.ts';
import type { StoryView } from '../../../src/story/story-at.ts';
import { fixtureView } from '../cards/views.ts';

const base = fixtureView('minimal', '2027-01-01T00:00:00Z');

/** A story published on a day, with its newest development on another, where it has one. */
const aView = (slug: string, published: string | undefined, development?: string): StoryView => ({
  ...base,
  slug,
  published: published === undefined ? undefined : Temporal.Instant.from(`${published}T09:00:00Z`),
  lastDevelopment: development === undefined ? undefined : Temporal.PlainDate.from(development),
});

const slugs = (views: readonly StoryView[]): readonly string[] => views.map(({ slug }) => slug);

test.each([
  [
    'the newest development leads, however old the story',
    [aView('new', '2026-05-01', '2026-05-01'), aView('old', '2025-01-01', '2026-06-01')],
    ['old', 'new'],
  ],
  [
    'without a development a story is as new as its publication',
    [aView('told', '2025-01-01', '2026-05-01'), aView('fresh', '2026-05-02')],
    ['fresh', 'told'],
  ],
  [
    'of two developments of one day that of the story published last',
    [aView('a', '2026-01-01', '2026-06-01'), aView('b', '2026-02-01', '2026-06-01')],
    ['b', 'a'],
  ],
  [
    'of two published together the first by its slug',
    [aView('b', '2026-01-01', '2026-06-01'), aView('a', '2026-01-01', '2026-06-01')],
    ['a', 'b'],
  ],
] as const)('%s', (_, views, expected) => {
  expect(slugs(newestFirst(views, 'UTC'))).toEqual(expected);
  expect(slugs(newestFirst(views.toReversed(), 'UTC'))).toEqual(expected);
});

test('the day of a publication is that of the newsroom', () => {
  const late = { ...aView('late', '2026-05-01'), published: Temporal.Instant.from('2026-05-01T23:00:00Z') };
  const views = [late, aView('told', '2026-01-01', '2026-05-02')];
  expect(slugs(newestFirst(views, 'UTC'))).toEqual(['told', 'late']);
  expect(slugs(newestFirst(views, 'Asia/Seoul'))).toEqual(['late', 'told']);
});

test('a front page has the first story to lead, twelve to follow, and says how many there are', () => {
  const views = Array.from({ length: 30 }, (_, index) => aView(`s${index}`, '2026-01-01'));
  const { lead, others, count } = frontOf(views);
  expect([lead?.slug, slugs(others), count]).toEqual(['s0', slugs(views.slice(1, 13)), 30]);
});

test.each([
  [0, undefined, 0],
  [1, 's0', 0],
  [3, 's0', 2],
])('a front page of %i stories', (count, lead, others) => {
  const views = Array.from({ length: count }, (_, index) => aView(`s${index}`, '2026-01-01'));
  const front = frontOf(views);
  expect([front.lead?.slug, front.others.length, front.count]).toEqual([lead, others, count]);
});

test('a story that is not published yet stands on no front page, and counts for nothing', () => {
  const front = frontOf([aView('soon', undefined, '2026-12-01'), aView('here', '2026-01-01')]);
  expect([front.lead?.slug, front.others, front.count]).toEqual(['here', [], 1]);
});

test('the order does not depend on that in which stories are read', () => {
  const days = ['2026-01-01', '2026-01-02', '2026-01-03'] as const;
  const day = fc.constantFrom(...days);
  const drawn = fc.uniqueArray(
    fc.record({ slug: fc.stringMatching(/^[a-z]{1,3}$/), published: day, development: fc.option(day) }),
    { selector: ({ slug }) => slug, maxLength: 20 },
  );
  fc.assert(
    fc.property(drawn, (all) => {
      const views = all.map(({ slug, published, development }) =>
        aView(slug, published, development ?? undefined),
      );
      const ordered = newestFirst(views, 'UTC');
      expect(ordered).toHaveLength(views.length);
      expect(slugs(newestFirst(views.toReversed(), 'UTC'))).toEqual(slugs(ordered));
    }),
  );
});
