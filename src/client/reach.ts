import type { Change } from './since-words.ts';

/** The entries of one date in a list of changes: its updates, and its changed blocks. */
function entriesOn(changes: readonly Change[], date: string): [Change[], Change[]] {
  const all = changes.filter(({ on }) => on === date);
  return [all.filter(({ kind }) => kind !== 'change'), all.filter(({ kind }) => kind === 'change')];
}

/**
 * How far a record reaches: its newest date, and how many updates and changed blocks its list of changes has
 * of that date, "2025-10-30 2 5". The date alone would hide what is added to it later.
 */
export function reachText(changes: readonly Change[], newest: string): string {
  return [newest, ...entriesOn(changes, newest).map(({ length }) => length)].join(' ');
}

/** Whether a record reaches further than what was seen of it; a date without its numbers was seen whole. */
export function reachesFurther(reach: string, seen: string): boolean {
  const [to = '', ...counts] = reach.split(' ');
  const [seenTo = '', ...seenCounts] = seen.split(' ');
  if (to !== seenTo) return to > seenTo;
  return seenCounts.some((count, kind) => Number(counts[kind]) > Number(count));
}

/**
 * What a list of changes, the last written first in each date, has beyond what was seen. Which of the blocks
 * of a date were added later can’t be told from their number: when there are more, all of them are new.
 */
export function unseen(changes: readonly Change[], seen: string): readonly Change[] {
  const [date = '', ...counts] = seen.split(' ');
  const [seenUpdates = Infinity, seenBlocks = Infinity] = counts.map(Number);
  const [updates, blocks] = entriesOn(changes, date);
  return [
    ...changes.filter(({ on }) => on > date),
    ...updates.slice(0, Math.max(0, updates.length - seenUpdates)),
    ...(blocks.length > seenBlocks ? blocks : []),
  ];
}
