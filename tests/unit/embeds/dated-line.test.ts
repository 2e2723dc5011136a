import { expect, test } from 'vitest';
import { claimLines } from '../../../src/embeds/claim-line.ts';
import { deadlineLines, personLines, stopLines } from '../../../src/embeds/dated-line.ts';
import { claimAt } from '../../../src/story/claim.ts';
import { deadlineAt } from '../../../src/story/deadline.ts';
import { personAt } from '../../../src/story/person.ts';
import { stopAt } from '../../../src/story/stop.ts';
import { aClaim, aDeadline, aPerson, aStop, at } from '../story/blocks.ts';

const now = at('2025-12-01T00:00[UTC]');

const read = (lines: ReturnType<typeof deadlineLines> | undefined) =>
  lines?.map(({ on, word, due, by, text }) => [on.date.toString(), word, due?.date.toString(), by, text]);

test('a deadline says in words what each state did to it, and to when it moved it', () => {
  const block = deadlineAt(
    aDeadline(
      {},
      { on: '2025-10-10', by: 'Somebody', text: 'Set.' },
      { on: '2025-10-20', status: 'moved', due: '2025-11-10', text: 'Put off.' },
    ),
    now,
  );
  expect(read(block && deadlineLines(block))).toEqual([
    ['2025-10-10', 'Announced', undefined, 'Somebody', 'Set.'],
    ['2025-10-20', 'Moved', '2025-11-10', undefined, 'Put off.'],
  ]);
});

test('a stop says in words what each state did to it', () => {
  const block = stopAt(
    aStop(
      { arrive: '2025-10-30', leave: '2025-10-30' },
      { on: '2025-10-10' },
      { on: '2025-10-30', status: 'visited' },
    ),
    now,
  );
  expect(read(block && stopLines(block))).toEqual([
    ['2025-10-10', 'Announced', undefined, undefined, 'Said.'],
    ['2025-10-30', 'Done', undefined, undefined, 'Said.'],
  ]);
});

test('a person’s role stands where it became another one', () => {
  const block = personAt(
    aPerson(
      { on: '2025-10-10', role: 'Minister', part: 'Came.' },
      { on: '2025-10-20', part: 'Spoke.' },
      { on: '2025-10-30', role: 'Prime minister', part: 'Won.' },
    ),
    'UTC',
    now,
  );
  expect(read(block && personLines(block))).toEqual([
    ['2025-10-10', undefined, undefined, undefined, 'Came.'],
    ['2025-10-20', undefined, undefined, undefined, 'Spoke.'],
    ['2025-10-30', 'Prime minister', undefined, undefined, 'Won.'],
  ]);
});

test('a claim’s states stand in the order of their dates, whoever speaks', () => {
  const block = claimAt(
    aClaim(
      { on: '2025-10-02', certainty: 'announced' },
      { on: '2025-10-10', outcome: 'happened' },
      { on: '2025-10-12', certainty: 'disputed', by: 'Somebody else' },
    ),
    'UTC',
    now,
  );
  expect(block && claimLines(block).map(({ on, stamp, by }) => [on.date.toString(), stamp.word, by])).toEqual(
    [
      ['2025-10-02', 'Announced', 'Somebody'],
      ['2025-10-10', 'Happened', undefined],
      ['2025-10-12', 'Disputed', 'Somebody else'],
    ],
  );
});
