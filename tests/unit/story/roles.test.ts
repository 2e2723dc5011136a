import { expect, test } from 'vitest';
import { personAt } from '../../../src/story/person.ts';
import { rolesOf, type Role } from '../../../src/story/roles.ts';
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
  [
    'one office',
    [known('a', ['2025-01-01', 'Mayor'], ['2025-02-01'])],
    ['Mayor: 2025-01-01 a, 2025-02-01 a'],
  ],
  [
    'offices one after the other',
    [known('a', ['2025-01-01', 'Mayor'], ['2025-06-01', 'Minister'])],
    ['Mayor: 2025-01-01 a, 2025-01-01 a', 'Minister: 2025-06-01 a, 2025-06-01 a'],
  ],
  [
    'an office of several stories once, when the first of them had it',
    [known('b', ['2025-03-01', 'Mayor']), known('a', ['2025-01-01', 'Mayor'])],
    ['Mayor: 2025-01-01 a, 2025-03-01 b'],
  ],
  [
    'a change that several stories tell of once',
    [
      known('a', ['2025-01-01', 'Mayor'], ['2025-06-01', 'Minister']),
      known('b', ['2025-02-01', 'Mayor'], ['2025-06-03', 'Minister']),
    ],
    ['Mayor: 2025-01-01 a, 2025-02-01 b', 'Minister: 2025-06-01 a, 2025-06-03 b'],
  ],
  [
    'an office that somebody comes back to',
    [known('a', ['2025-01-01', 'Mayor'], ['2025-06-01', 'Minister'], ['2025-09-01', 'Mayor'])],
    [
      'Mayor: 2025-01-01 a, 2025-01-01 a',
      'Minister: 2025-06-01 a, 2025-06-01 a',
      'Mayor: 2025-09-01 a, 2025-09-01 a',
    ],
  ],
  [
    'nothing new of a story that begins late with an office of then',
    [known('a', ['2025-01-01', 'Mayor'], ['2025-06-01', 'Minister']), known('b', ['2025-07-01', 'Mayor'])],
    ['Mayor: 2025-01-01 a, 2025-01-01 a', 'Minister: 2025-06-01 a, 2025-06-01 a'],
  ],
  [
    'an office until the last date of any story that has it, also of one that says it only once',
    [
      known('a', ['2025-01-01', 'Mayor'], ['2025-02-01'], ['2025-06-01', 'Minister'], ['2025-09-01']),
      known('b', ['2025-03-01', 'Mayor'], ['2025-04-01'], ['2025-08-01']),
    ],
    ['Mayor: 2025-01-01 a, 2025-04-01 b', 'Minister: 2025-06-01 a, 2025-09-01 a'],
  ],
])('a person has %s', (_, all, expected) => {
  const noted = ({ on, view }: Pick<Role, 'on' | 'view'>): string => `${on.date.toString()} ${view.slug}`;
  expect(rolesOf(all).map((each) => `${each.role}: ${noted(each)}, ${noted(each.last)}`)).toEqual(expected);
});
