import { describe, expect, test } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { settledElsewhere } from '../../../src/story/check/settled-elsewhere.ts';
import type { DeadlineStatus } from '../../../src/story/deadline-phase.ts';
import type { Placed } from '../../../src/story/read/article.ts';
import { overdueIn } from '../../../src/story/read/overdue.ts';
import { aDeadline, aRecord } from '../story/blocks.ts';

/** A story with one deadline, of which each state stands on line 10 + n. */
const told = (slug: string, ...statuses: readonly DeadlineStatus[]): Placed => ({
  article: {
    file: `${slug}.mdx`,
    slug,
    record: pass(
      aRecord({
        deadlines: [
          aDeadline(
            { id: 'offer', due: '2026-03-12' },
            ...statuses.map((status, index) => ({
              on: `2026-03-${10 + index}`,
              status,
              text: `${status} in ${slug}.`,
            })),
          ),
        ],
      }),
    ),
    body: '',
  },
  bodyLine: 1,
  placeOf: (at) => ({ line: 10 + Number(at.at(-1)), column: 7 }),
});

describe('a deadline that has ended in one story', () => {
  test.each([['met'], ['withdrawn'], ['took-effect'], ['struck-down']] as const)(
    'as %s, and not in another, is to be looked after there',
    (ending) => {
      expect(settledElsewhere([told('a', 'announced'), told('b', 'announced', ending)])).toEqual([
        {
          place: { file: 'a.mdx', line: 10, column: 7 },
          field: 'deadlines[0].states[0]',
          wrong: `The deadline \`offer\` has ended as \`${ending}\` in b.mdx:11, and no state here says so: readers find it in two states. Add one below this, with a source of this story.`,
          cure: `- on: 2026-03-11\n  status: ${ending}\n  text: ${ending} in b.\n  sources: [<id>]`,
        },
      ]);
    },
  );

  test.each([
    ['in both', [told('a', 'announced', 'met'), told('b', 'met')]],
    ['in neither', [told('a', 'announced'), told('b', 'announced', 'paused')]],
    ['and no other story has it', [told('a', 'announced', 'met')]],
  ])('%s is not', (_, placed) => {
    expect(settledElsewhere(placed)).toEqual([]);
  });

  test('is named in each story that is behind', () => {
    const placed = [told('a', 'announced'), told('b', 'announced', 'met'), told('c', 'announced', 'paused')];
    expect(settledElsewhere(placed).map(({ place: { file, line } }) => `${file}:${line}`)).toEqual([
      'a.mdx:10',
      'c.mdx:11',
    ]);
  });

  test('is named once, though its date is past there as well', () => {
    const at = Temporal.Instant.from('2026-04-01T00:00Z');
    const placed = [told('a', 'announced'), told('b', 'announced', 'met')];
    expect(overdueIn(placed, at, 'UTC').map(({ wrong }) => wrong)).toEqual(
      settledElsewhere(placed).map(({ wrong }) => wrong),
    );
    expect(overdueIn([told('a', 'announced')], at, 'UTC')).toHaveLength(1);
  });
});
