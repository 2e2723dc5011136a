import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filledPages } from '../../../src/story/filled-pages.ts';

/** The newest first: the highest number is the newest. */
const numbers = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => count - index);

describe('the pages of a list', () => {
  test.each([
    [0, [[]]],
    [1, [[1]]],
    [3, [[3, 2, 1]]],
    // As soon as something no longer stands on the first page, it stands on one that stays.
    [
      4,
      [
        [4, 3, 2],
        [3, 2, 1],
      ],
    ],
    [
      5,
      [
        [5, 4, 3],
        [3, 2, 1],
      ],
    ],
    [
      6,
      [
        [6, 5, 4],
        [3, 2, 1],
        [6, 5, 4],
      ],
    ],
    [
      7,
      [
        [7, 6, 5],
        [3, 2, 1],
        [6, 5, 4],
      ],
    ],
  ])('of %i items', (count, pages) => {
    expect(filledPages(numbers(count), 3).map(({ items }) => items)).toEqual(pages);
  });

  const sizes = fc.record({ count: fc.nat(60), length: fc.integer({ min: 1, max: 9 }) });

  test('that are full never change as newer items are added, nor do their numbers', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 30 }), ({ count, length }, added) => {
        const [, ...then] = filledPages(numbers(count), length);
        const [, ...now] = filledPages(numbers(count + added), length);
        const kept = (pages: typeof then) =>
          pages.map(({ number, items, older }) => ({ number, items, older }));
        expect(kept(now).slice(0, then.length)).toEqual(kept(then));
        for (const { items } of now) expect(items).toHaveLength(length);
      }),
    );
  });

  test('lose nothing to who goes from the newest to the oldest, and back', () => {
    fc.assert(
      fc.property(sizes, ({ count, length }) => {
        const [first, ...whole] = filledPages(numbers(count), length);
        const byNumber = new Map(whole.map((page) => [page.number, page]));
        const seen = new Set(first.items);
        let steps = 0;
        for (let at = first; at.older !== undefined; steps += 1) {
          const next = byNumber.get(at.older);
          if (next === undefined) throw new TypeError(`There is no page ${at.older}.`);
          if (at.number !== undefined) expect(next.newer).toBe(at.number);
          for (const item of next.items) seen.add(item);
          at = next;
        }
        expect(seen.size).toBe(count);
        expect(steps).toBe(whole.length);
        expect(whole.at(-1)?.newer).toBeUndefined();
      }),
    );
  });
});
