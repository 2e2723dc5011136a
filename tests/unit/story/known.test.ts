import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownAt } from '../../../src/story/known.ts';
import { at, written } from './blocks.ts';
import { history, instantWithin } from './arbitrary.ts';

const states = ['2025-10-20', '2025-10-23T09:00', '2025-10-23T09:00', '2025-10-30'].map((on, nth) => ({
  on: written(on),
  nth,
}));
const nths = (instant: string): number[] => knownAt(states, 'Asia/Seoul', at(instant)).map(({ nth }) => nth);

describe('what is known', () => {
  test.each([
    ['before anything', '2025-10-19T23:59[Asia/Seoul]', []],
    ['from the beginning of a day', '2025-10-20T00:00[Asia/Seoul]', [0]],
    ['by the clock of the block, not of the reader', '2025-10-19T15:00[UTC]', [0]],
    ['a minute before a minute', '2025-10-23T08:59[Asia/Seoul]', [0]],
    ['at the minute, all of that minute', '2025-10-23T09:00[Asia/Seoul]', [0, 1, 2]],
    ['in the end', '2025-10-30T00:00[Asia/Seoul]', [0, 1, 2, 3]],
  ])('%s', (_, instant, known) => {
    expect(nths(instant)).toEqual(known);
  });

  test('a state keeps everything it said, and its date is read', () => {
    const [first] = knownAt(states, 'Asia/Seoul', at('2025-10-20T12:00[Asia/Seoul]'));
    expect(first).toMatchObject({ nth: 0, on: { zone: 'Asia/Seoul', precision: 'day' } });
  });

  test('of no states nothing is known', () => {
    expect(knownAt([], 'UTC', at('2025-10-20T12:00[UTC]'))).toEqual([]);
  });

  test('a day that stands below a minute of that day is not known before it', () => {
    const mixed = ['2025-10-23T09:00', '2025-10-23'].map((on) => ({ on: written(on) }));
    expect(knownAt(mixed, 'UTC', at('2025-10-23T08:00[UTC]'))).toEqual([]);
    expect(knownAt(mixed, 'UTC', at('2025-10-23T09:00[UTC]'))).toHaveLength(2);
  });
});

test('what is known is a prefix of what is known later', () => {
  fc.assert(
    fc.property(history(), instantWithin(), instantWithin(), ({ zone, ons }, one, other) => {
      const [earlier, later] = [one, other].toSorted((a, b) => Temporal.Instant.compare(a, b));
      const raw = ons.map((on, nth) => ({ on: written(on), nth }));
      const before = knownAt(raw, zone, earlier ?? one).map(({ nth }) => nth);
      const after = knownAt(raw, zone, later ?? other).map(({ nth }) => nth);
      expect(after.slice(0, before.length)).toEqual(before);
    }),
  );
});

test('nothing known is dated later, and nothing left out stands open', () => {
  fc.assert(
    fc.property(history(), instantWithin(), ({ zone, ons }, instant) => {
      const raw = ons.map((on) => ({ on: written(on) }));
      const known = knownAt(raw, zone, instant);
      for (const { on } of known) expect(Temporal.Instant.compare(on.start, instant)).toBeLessThanOrEqual(0);
      const [next] = raw.slice(known.length);
      if (next !== undefined) expect(knownAt([next], zone, instant)).toEqual([]);
    }),
  );
});
