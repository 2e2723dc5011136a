import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feedPages, pageLength } from '../../../src/feeds/feed-page.ts';
import { aFeed } from './made-up.ts';

const count = fc.integer({ min: 0, max: 4 * pageLength + 3 });

describe('the documents of a feed', () => {
  test.each([
    [0, 0],
    [1, 0],
    [pageLength, 0],
    [pageLength + 1, 1],
    [2 * pageLength - 1, 1],
    [2 * pageLength, 2],
    [2 * pageLength + 1, 2],
  ])('of %i entries has %i pages of an archive', (entries, pages) => {
    expect(feedPages(aFeed(entries))).toHaveLength(1 + pages);
  });

  test('lose nothing: who follows the archive from the newest entries has all of them', () => {
    fc.assert(
      fc.property(count, (entries) => {
        const feed = aFeed(entries);
        const [current, ...archive] = feedPages(feed);
        const seen = new Set<string>();
        let at = current;
        while (at !== undefined) {
          for (const { id } of at.entries) seen.add(id);
          const { older } = at;
          at = older === undefined ? undefined : archive.find(({ number }) => number === older);
        }
        expect([...seen].toSorted()).toEqual(feed.entries.map(({ id }) => id).toSorted());
      }),
    );
  });

  test('of an archive are full and stay as they are when entries are added', () => {
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: pageLength + 1 }), (before, added) => {
        const [, ...then] = feedPages(aFeed(before));
        const [, ...now] = feedPages(aFeed(before + added));
        const ids = (pages: typeof then): string[][] =>
          pages.map(({ entries }) => entries.map(({ id }) => id));
        expect(ids(now).slice(0, then.length)).toEqual(ids(then));
        for (const { entries } of now) expect(entries).toHaveLength(pageLength);
      }),
    );
  });

  test('lead to each other in both directions, oldest to newest', () => {
    const [current, ...archive] = feedPages(aFeed(3 * pageLength + 1));
    expect([current?.number, current?.older, current?.newer]).toEqual([undefined, 3, undefined]);
    expect(archive.map(({ number, older, newer }) => [number, older, newer])).toEqual([
      [1, undefined, 2],
      [2, 1, 3],
      [3, 2, undefined],
    ]);
    for (const { entries } of [...archive, current ?? archive[0]].flatMap((page) => page ?? [])) {
      const times = entries.map(({ published }) => published.epochMilliseconds);
      expect(times).toEqual(times.toSorted((a, b) => b - a));
    }
  });
});
