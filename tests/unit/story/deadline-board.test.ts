import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { boardShown, deadlineBoard, nextDue, type DeadlineBoard } from '../../../src/story/deadline-board.ts';
import { gatherDeadlines, type GatheredDeadline } from '../../../src/story/gathered-deadlines.ts';
import { storyAt, type StoryView } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { aDeadline, aRecord, at } from './blocks.ts';

const now = at('2025-10-23T12:00[America/New_York]');

type Deadline = ReturnType<typeof aDeadline>;

const viewOf = (slug: string, deadlines: Deadline[], published = '2025-10-20T09:00:00Z') =>
  storyAt(
    story(slug, pass(aRecord({ title: `The story ${slug}`, published, deadlines })), 'Words.'),
    now,
    'UTC',
  );

/** A deadline for a date, announced long ago, and what became of it. */
const due = (id: string, date: string, ...statuses: readonly string[]): Deadline =>
  aDeadline(
    { id, due: date },
    { on: '2025-09-01' },
    ...statuses.map((status) => ({ on: '2025-10-01', status })),
  );

const ids = (all: readonly GatheredDeadline[]): readonly string[] => all.map(({ deadline }) => deadline.id);

const read = ({ today, ahead, settled, unknown }: DeadlineBoard) => ({
  today: ids(today),
  ahead: ids(ahead),
  settled: ids(settled),
  unknown: ids(unknown),
});

const boardOf = (...views: readonly StoryView[]): DeadlineBoard => deadlineBoard(gatherDeadlines(views));

describe('a board of deadlines', () => {
  test('has each where it stands: what is to come the soonest first, what is past the latest first', () => {
    const board = boardOf(
      viewOf('one', [due('nov', '2025-11-01'), due('lapsed', '2025-10-10'), due('now', '2025-10-23')]),
      viewOf('two', [
        due('oct', '2025-10-30'),
        due('met', '2025-10-11', 'met'),
        due('effect', '2025-10-12', 'took-effect'),
        due('lapsed-later', '2025-10-20'),
        due('struck', '2025-10-05', 'struck-down'),
      ]),
    );
    expect(read(board)).toEqual({
      today: ['now'],
      ahead: ['oct', 'nov'],
      settled: ['effect', 'met', 'struck'],
      unknown: ['lapsed-later', 'lapsed'],
    });
  });

  test('has one that was withdrawn before its date among those that are settled', () => {
    expect(read(boardOf(viewOf('one', [due('off', '2025-12-01', 'withdrawn')]))).settled).toEqual(['off']);
  });

  test('waits for one that is paused until its date is past', () => {
    const board = boardOf(
      viewOf('one', [due('held', '2025-10-24', 'paused'), due('gone', '2025-10-22', 'paused')]),
    );
    expect(read(board)).toMatchObject({ ahead: ['held'], unknown: ['gone'], settled: [] });
  });

  test('of no deadlines is empty', () => {
    expect(boardOf(viewOf('one', []))).toEqual({ today: [], ahead: [], settled: [], unknown: [] });
  });

  test('has room for more to come than is past', () => {
    expect(Math.min(boardShown.today, boardShown.ahead)).toBeGreaterThan(
      Math.max(boardShown.settled, boardShown.unknown),
    );
  });

  test('loses nothing and has nothing twice, in an order that does not depend on how it is read', () => {
    const drawn = fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        date: fc.constantFrom('2025-10-21', '2025-10-22', '2025-10-23', '2025-10-24'),
        status: fc.constantFrom(undefined, 'paused', 'met', 'withdrawn'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(drawn, (all) => {
        const views = all.map(({ id, date, status }, index) =>
          viewOf(`s${index}`, [due(id, date, ...(status === undefined ? [] : [status]))]),
        );
        const listed = Object.values(read(boardOf(...views))).flat();
        expect(listed.toSorted()).toEqual([...new Set(all.map(({ id }) => id))].toSorted());
        const drawnIds = all.map(({ id }) => id);
        const distinct = views.filter((_, index) =>
          drawnIds.slice(0, index).every((id) => id !== drawnIds[index]),
        );
        expect(read(boardOf(...distinct.toReversed()))).toEqual(read(boardOf(...distinct)));
      }),
    );
  });
});

describe('a deadline of several stories', () => {
  const early = due('shared', '2025-11-01');
  const later = aDeadline(
    { id: 'shared', due: '2025-11-01' },
    { on: '2025-09-01' },
    { on: '2025-10-22', status: 'moved', due: '2025-11-20' },
  );

  test('stands once, as the story has it that knows the newest of it, and names them all', () => {
    const views = [viewOf('one', [early]), viewOf('two', [later]), viewOf('three', [early])];
    for (const order of [views, views.toReversed()]) {
      const [only, ...others] = gatherDeadlines(order);
      expect(others).toEqual([]);
      expect(only?.deadline.due.date.toString()).toBe('2025-11-20');
      expect(only?.stories[0].slug).toBe('two');
      expect(only?.stories.map(({ slug }) => slug).toSorted()).toEqual(['one', 'three', 'two']);
    }
  });

  test('is of the story published last where none knows more, then by its slug, whatever the order', () => {
    const firstOf = (...views: readonly StoryView[]): readonly (string | undefined)[] =>
      [views, views.toReversed()].map((order) => gatherDeadlines(order)[0]?.stories[0].slug);
    const [one, two] = [viewOf('one', [early]), viewOf('two', [early])];
    expect(firstOf(one, two)).toEqual(['one', 'one']);
    expect(firstOf(one, viewOf('two', [early], '2025-10-21T09:00:00Z'))).toEqual(['two', 'two']);
    expect(firstOf(viewOf('one', [later], '2025-10-01T09:00:00Z'), two)).toEqual(['one', 'one']);
  });

  test('names the other stories in the order in which they are handed in', () => {
    const views = ['two', 'three', 'one'].map((slug) => viewOf(slug, [early]));
    expect(gatherDeadlines(views)[0]?.stories.map(({ slug }) => slug)).toEqual(['one', 'two', 'three']);
  });

  test('is of no story that is not published', () => {
    const soon = viewOf('soon', [later, due('other', '2025-11-02')], '2026-01-01T09:00:00Z');
    const [only, ...others] = gatherDeadlines([soon, viewOf('one', [early])]);
    expect([only?.deadline.due.date.toString(), only?.stories.length, others]).toEqual(['2025-11-01', 1, []]);
  });
});

describe('the front page', () => {
  const many = (prefix: string, count: number, dateOf: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => due(`${prefix}-${index}`, dateOf(index)));
  const coming = many('coming', 9, (index) => `2025-11-1${index}`);
  const past = many('past', 9, (index) => `2025-10-0${index + 1}`);

  const shown = (...deadlines: Deadline[]) => {
    const next = nextDue(boardOf(viewOf('one', deadlines)));
    return [ids(next.coming), ids(next.past)];
  };

  test('has the next to come, and the latest past in the room that is left', () => {
    expect(shown(...coming, ...past)).toEqual([
      ['coming-0', 'coming-1', 'coming-2', 'coming-3', 'coming-4'],
      ['past-8', 'past-7', 'past-6'],
    ]);
    expect(shown(...past)[1]).toHaveLength(8);
    expect(shown(...coming).map(({ length }) => length)).toEqual([5, 0]);
  });

  test('has today before what is ahead, and mixes what is settled with what is not known', () => {
    expect(
      shown(
        due('b', '2025-10-20'),
        due('a', '2025-10-21', 'met'),
        due('c', '2025-10-19', 'met'),
        due('t', '2025-10-23'),
        due('x', '2025-10-30'),
      ),
    ).toEqual([
      ['t', 'x'],
      ['a', 'b', 'c'],
    ]);
  });
});
