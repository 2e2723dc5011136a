import { expect, test } from 'vitest';
import { personAt } from '../../../src/story/person.ts';
import { rolesOf } from '../../../src/story/roles.ts';
import type { StoryView } from '../../../src/story/story-at.ts';
import { aPerson, at } from './blocks.ts';

/** A person in a story, by the dates of what is put on record there; a date without an office brings only a part. */
function known(slug: string, ...states: readonly (readonly [on: string, role?: string])[]) {
  const raw = aPerson(
    ...states.map(([on, role]) => ({ on, part: 'Acts.', ...(role !== undefined && { role }) })),
  );
  const person = personAt(raw, 'UTC', at('2027-01-01T00:00[UTC]'));
  if (person === undefined) throw new TypeError('They are known by then.');
  return { view: { slug } as StoryView, person };
}

test.each([
  ['one office', [known('a', ['2025-01-01', 'Mayor'], ['2025-02-01'])], ['2025-01-01 Mayor a']],
  [
    'offices one after the other',
    [known('a', ['2025-01-01', 'Mayor'], ['2025-06-01', 'Minister'])],
    ['2025-01-01 Mayor a', '2025-06-01 Minister a'],
  ],
  [
    'an office of several stories once, when the first of them had it',
    [known('b', ['2025-03-01', 'Mayor']), known('a', ['2025-01-01', 'Mayor'])],
    ['2025-01-01 Mayor a'],
  ],
  [
    'a change that several stories tell of once',
    [
      known('a', ['2025-01-01', 'Mayor'], ['2025-06-01', 'Minister']),
      known('b', ['2025-02-01', 'Mayor'], ['2025-06-03', 'Minister']),
    ],
    ['2025-01-01 Mayor a', '2025-06-01 Minister a'],
  ],
  [
    'an office that somebody comes back to',
    [known('a', ['2025-01-01', 'Mayor'], ['2025-06-01', 'Minister'], ['2025-09-01', 'Mayor'])],
    ['2025-01-01 Mayor a', '2025-06-01 Minister a', '2025-09-01 Mayor a'],
  ],
  [
    'nothing new of a story that begins late with an office of then',
    [known('a', ['2025-01-01', 'Mayor'], ['2025-06-01', 'Minister']), known('b', ['2025-07-01', 'Mayor'])],
    ['2025-01-01 Mayor a', '2025-06-01 Minister a'],
  ],
])('a person has %s', (_, all, expected) => {
  expect(rolesOf(all).map(({ on, role, view }) => `${on.date.toString()} ${role} ${view.slug}`)).toEqual(
    expected,
  );
});
