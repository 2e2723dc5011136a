import { expect, test } from 'vitest';
import { reachesFurther, reachText, unseen } from '../../../src/client/reach.ts';
import type { Change } from '../../../src/client/since-words.ts';

/** Entries as the list of changes has them: `30 development b`. */
const list = (...entries: readonly string[]): Change[] =>
  entries.map((entry) => {
    const [day = '', kind = '', id = ''] = entry.split(' ');
    return { on: `2025-10-${day}`, kind: kind as Change['kind'], id };
  });

const first = list('30 development a', '30 change x', '29 development o');
const later = list('30 correction c', '30 development b', '30 development a', '30 change x');
const ids = (changes: readonly Change[]): string[] => changes.map(({ id }) => id);

test('a record reaches to its newest date, with so many updates and blocks of it', () => {
  expect(reachText(first, '2025-10-30')).toBe('2025-10-30 1 1');
  expect(reachText(later, '2025-10-30')).toBe('2025-10-30 3 1');
  // The newest change may be one that no list has: of the headline.
  expect(reachText(first, '2025-10-31')).toBe('2025-10-31 0 0');
});

test.each([
  ['2025-10-31 0 1', '2025-10-30 9 9', true],
  ['2025-10-30 2 1', '2025-10-30 1 1', true],
  ['2025-10-30 1 10', '2025-10-30 1 9', true],
  ['2025-10-30 1 1', '2025-10-30 1 1', false],
  ['2025-10-30 1 1', '2025-10-30 2 1', false],
  ['2025-10-30 1 1', '2025-10-31 0 0', false],
  ['2025-10-31 1 1', '2025-10-30', true],
  ['2025-10-30 1 1', '2025-10-30', false],
])('%s reaches further than %s: %j', (reach, seen, further) => {
  expect(reachesFurther(reach, seen)).toBe(further);
});

test.each([
  ['2025-10-29', ['c', 'b', 'a', 'x']],
  ['2025-10-30', []],
  ['2025-10-30 1 1', ['c', 'b']],
  ['2025-10-30 2 1', ['c']],
  ['2025-10-30 3 1', []],
  // An update that was withdrawn makes nothing new.
  ['2025-10-30 4 1', []],
  // Which block was added, their number doesn't say.
  ['2025-10-30 3 0', ['x']],
])('seen to %s, what is new is %j', (seen, found) => {
  expect(ids(unseen(later, seen))).toEqual(found);
});

test('what was seen of a record leaves what was added to its newest date', () => {
  expect(ids(unseen(later, reachText(first, '2025-10-30')))).toEqual(['c', 'b']);
});
