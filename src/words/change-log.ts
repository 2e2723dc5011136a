import type { Change } from '../story/changes/change.ts';
import { anchor } from '../story/anchor.ts';
import { namedBlocks, type NamedBlock } from '../story/named-blocks.ts';
import type { StoryView } from '../story/story-at.ts';
import type { UpdateView } from '../story/update.ts';
import { changeWords, type ChangeWords } from './change-words.ts';

/** A development or a correction in the log, with what it touched and what it changed on the record. */
export interface LogUpdate {
  readonly update: UpdateView;
  readonly fragment: string;
  readonly touches: readonly NamedBlock[];
  readonly changes: readonly ChangeWords[];
}

/** One date of the log. */
export interface LogDay {
  readonly date: Temporal.PlainDate;
  readonly fragment: string;
  readonly developments: readonly LogUpdate[];
  /** What changed that day on blocks that no update of the day touches. */
  readonly others: readonly ChangeWords[];
}

/** Everything that changed in a story, or in a part of its time. */
export interface ChangeLog {
  /** How many changes it lists. */
  readonly count: number;
  /** Corrections stand apart, the newest first. */
  readonly corrections: readonly LogUpdate[];
  /** The newest date first. */
  readonly days: readonly LogDay[];
}

/**
 * Sorts changes and updates into a log for the page of a view, which has all blocks that may be linked to.
 * Each change stands there once: under the first update of its date that touches its block, a correction
 * before a development, or else by itself under its date.
 */
export function changeLog(
  changes: readonly Change[],
  updates: readonly UpdateView[],
  view: StoryView,
): ChangeLog {
  const blocks = namedBlocks(view);
  const fragments = new Set([...blocks.values()].map(({ fragment }) => fragment));
  const inWords = (change: Change): ChangeWords => {
    const words = changeWords(change);
    const { fragment } = words;
    return { ...words, fragment: fragment !== undefined && fragments.has(fragment) ? fragment : undefined };
  };
  const left = new Set(changes);
  /** Takes changes out of those that stand nowhere yet. */
  const take = (wanted: (change: Change) => boolean): readonly ChangeWords[] => {
    const taken = [...left].filter(wanted);
    for (const each of taken) left.delete(each);
    return taken.map(inWords);
  };
  const entry = (update: UpdateView): LogUpdate => ({
    update,
    fragment: anchor('update', update.id),
    touches: update.touches.flatMap((id) => blocks.get(id) ?? []),
    changes: take(({ on, id }) => on.date.equals(update.on.date) && update.touches.includes(id)),
  });
  const corrections = updates.filter(({ kind }) => kind === 'correction').map(entry);
  const developments = updates.filter(({ kind }) => kind === 'development').map(entry);
  const dates = new Set(
    [...developments.map(({ update }) => update.on), ...[...left].map(({ on }) => on)].map(({ date }) =>
      date.toString(),
    ),
  );
  const days = [...dates]
    .toSorted()
    .toReversed()
    .map((day) => {
      const date = Temporal.PlainDate.from(day);
      return {
        date,
        fragment: `on-${day}`,
        developments: developments.filter(({ update }) => update.on.date.equals(date)),
        others: take(({ on }) => on.date.equals(date)),
      };
    });
  return { count: changes.length, corrections, days };
}
