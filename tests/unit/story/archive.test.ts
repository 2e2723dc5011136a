import fc from 'fast-check';
import { expect, test } from 'vitest';
import { archiveOf, archiveYears, type ArchiveMonth } from '../../../src/story/archive.ts';
import { pass } from '../../../src/story/check/checked.ts';
import { storyAt, type StoryView } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { anUpdate, aRecord, at } from './blocks.ts';

const late = at('2027-01-01T00:00[UTC]');

const viewOf = (slug: string, published: string, days: readonly string[] = [], when = late): StoryView => {
  const updates = days.map((day) => anUpdate(`on-${day}`, day));
  return storyAt(story(slug, pass(aRecord({ published, updates })), 'Words.'), when, 'UTC');
};

const read = (months: readonly ArchiveMonth[]) =>
  months.map(({ month, stories, updates }) => [
    month.toString(),
    stories.map(({ slug }) => slug),
    updates.map(({ view, update }) => `${view.slug}/${update.id}`),
  ]);

test('a month has what was published in it, and what happened in it, the oldest first', () => {
  const months = archiveOf(
    [
      viewOf('trip', '2026-11-23T09:00:00Z', ['2025-10-23', '2025-10-30', '2026-11-24']),
      viewOf('truce', '2026-11-20T09:00:00Z', ['2025-10-26']),
    ],
    'UTC',
  );
  expect(read(months)).toEqual([
    ['2025-10', [], ['trip/on-2025-10-23', 'truce/on-2025-10-26', 'trip/on-2025-10-30']],
    ['2026-11', ['truce', 'trip'], ['trip/on-2026-11-24']],
  ]);
  expect(archiveYears(months).map(({ year, months: of }) => [year, of.length])).toEqual([
    [2025, 1],
    [2026, 1],
  ]);
});

test('a story is of the month it was in the newsroom', () => {
  const views = [viewOf('trip', '2026-10-31T23:30:00Z')];
  expect(read(archiveOf(views, 'UTC')).map(([month]) => month)).toEqual(['2026-10']);
  expect(read(archiveOf(views, 'Asia/Seoul')).map(([month]) => month)).toEqual(['2026-11']);
});

test('what is published in one minute is in the order of the slugs', () => {
  const views = [viewOf('b', '2026-10-01T09:00:00Z'), viewOf('a', '2026-10-01T09:00:00Z')];
  for (const order of [views, views.toReversed()])
    expect(read(archiveOf(order, 'UTC'))).toEqual([['2026-10', ['a', 'b'], []]]);
});

test('what is published in one day is in the order of the hours', () => {
  const views = [viewOf('a', '2026-10-01T10:00:00Z'), viewOf('b', '2026-10-01T09:00:00Z')];
  expect(read(archiveOf(views, 'UTC'))).toEqual([['2026-10', ['b', 'a'], []]]);
});

test('what happened on one day is in the order of the slugs of its stories, and then of its own ids', () => {
  const told = (slug: string, ...ids: readonly string[]): StoryView => {
    const updates = ids.map((id) => anUpdate(id, '2026-10-01'));
    const record = aRecord({ published: '2026-10-02T09:00:00Z', updates });
    return storyAt(story(slug, pass(record), 'Words.'), late, 'UTC');
  };
  const views = [told('b', 'first'), told('a', 'second', 'third'), told('c', 'third', 'second')];
  for (const order of [views, views.toReversed()])
    expect(read(archiveOf(order, 'UTC'))[0]?.[2]).toEqual([
      'a/second',
      'a/third',
      'b/first',
      'c/second',
      'c/third',
    ]);
});

test('what is not published has no month, nor has what happened in it', () => {
  expect(archiveOf([viewOf('soon', '2027-06-01T09:00:00Z', ['2025-10-30'])], 'UTC')).toEqual([]);
});

const day = fc
  .integer({ min: 0, max: 500 })
  .map((days) => Temporal.PlainDate.from('2025-06-01').add({ days }));
const drawn = fc.uniqueArray(
  fc.record({
    slug: fc.stringMatching(/^[a-z]{1,4}$/),
    published: day,
    days: fc.uniqueArray(day, { maxLength: 4, selector: String }),
  }),
  { selector: ({ slug }) => slug, maxLength: 12 },
);
const viewsOf = (all: typeof drawn extends fc.Arbitrary<infer Drawn> ? Drawn : never) =>
  all.map(({ slug, published, days }) =>
    viewOf(slug, `${published.toString()}T09:00:00Z`, days.map(String).toSorted()),
  );

test('nothing is lost, nothing stands twice, and no month is empty', () => {
  fc.assert(
    fc.property(drawn, (all) => {
      const views = viewsOf(all);
      const months = archiveOf(views, 'UTC');
      expect(months.flatMap(({ stories }) => stories.map(({ slug }) => slug)).toSorted()).toEqual(
        views.map(({ slug }) => slug).toSorted(),
      );
      expect(months.flatMap(({ updates }) => updates)).toHaveLength(
        views.reduce((sum, { updates }) => sum + updates.length, 0),
      );
      const names = months.map(({ month }) => month.toString());
      expect(names).toEqual([...new Set(names)].toSorted());
      for (const { month, stories, updates } of months) {
        expect(stories.length + updates.length).toBeGreaterThan(0);
        const dates = [
          stories.map(({ published }) => published?.toString().slice(0, 10) ?? ''),
          updates.map(({ update }) => update.on.date.toString()),
        ];
        for (const each of dates) {
          expect(each).toEqual(each.toSorted());
          expect(each.filter((date) => !date.startsWith(month.toString()))).toEqual([]);
        }
      }
      expect(archiveYears(months).flatMap((year) => year.months)).toEqual(months);
    }),
    { numRuns: 50 },
  );
});

test('a story more takes no month away, and leaves the order of the others', () => {
  fc.assert(
    fc.property(drawn, (all) => {
      const views = viewsOf(all);
      const after = new Map(archiveOf(views, 'UTC').map(({ month, stories }) => [month.toString(), stories]));
      for (const { month, stories } of archiveOf(views.slice(1), 'UTC'))
        expect(after.get(month.toString())?.filter(({ slug }) => slug !== views[0]?.slug)).toEqual(stories);
    }),
    { numRuns: 50 },
  );
});
