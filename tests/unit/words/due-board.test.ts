import { expect, test } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { dueBoard } from '../../../src/words/due-board.ts';
import { aDeadline, aRecord, at } from '../story/blocks.ts';

const now = at('2025-10-23T12:00[America/New_York]');
const viewOf = (slug: string, ...due: readonly string[]) =>
  storyAt(
    story(
      slug,
      pass(
        aRecord({
          title: `The story ${slug}`,
          deadlines: due.map((date) => aDeadline({ id: `due-${date}`, due: date }, { on: '2025-10-01' })),
        }),
      ),
      'Words.',
    ),
    now,
    'UTC',
  );

test('dates of all stories: ahead the nearest first, past the latest first', () => {
  const board = dueBoard([
    viewOf('one', '2025-11-01', '2025-10-10', '2025-10-23'),
    viewOf('two', '2025-10-30', '2025-10-20'),
  ]);
  const read = (entries: typeof board.ahead) =>
    entries.map(({ deadline, href, story: title }) => [deadline.id, href, title]);
  expect(read(board.ahead)).toEqual([
    ['due-2025-10-23', '/explainers/one/#deadline-due-2025-10-23', 'The story one'],
    ['due-2025-10-30', '/explainers/two/#deadline-due-2025-10-30', 'The story two'],
    ['due-2025-11-01', '/explainers/one/#deadline-due-2025-11-01', 'The story one'],
  ]);
  expect(read(board.past).map(([id]) => id)).toEqual(['due-2025-10-20', 'due-2025-10-10']);
});

test('no deadlines, an empty board', () => {
  expect(dueBoard([viewOf('one')])).toEqual({ ahead: [], past: [] });
});
