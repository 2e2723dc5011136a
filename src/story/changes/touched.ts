import type { UpdateView } from '../update.ts';
import type { Change } from './change.ts';

/** A block that an update touched: what the record said of it from the day of the update on. */
export interface Touched {
  readonly change: Change;
  /** Whether that day brought it; otherwise it stood so already. */
  readonly anew: boolean;
}

/** The changes of a story by the id of the block they are of, each list oldest first. */
export type ChangesById = ReadonlyMap<string, readonly Change[]>;

/** Sorts changes by their block; the story's own are of none. */
export function changesById(changes: readonly Change[]): ChangesById {
  return Map.groupBy(
    changes.filter(({ kind }) => kind !== 'story'),
    ({ id }) => id,
  );
}

/**
 * The blocks that an update touched, in its own order: everything that its day changed about them, or what stood on the
 * record by then. What was entered about a block with a later date is no part of it, so that the answer never changes.
 */
export function touchedBy({ on, touches }: UpdateView, changes: ChangesById): readonly Touched[] {
  return touches.flatMap((id): readonly Touched[] => {
    const known = (changes.get(id) ?? []).filter(
      (change) => Temporal.PlainDate.compare(change.on.date, on.date) <= 0,
    );
    const anew = known.filter((change) => change.on.date.equals(on.date));
    if (anew.length > 0) return anew.map((change) => ({ change, anew: true }));
    const last = known.at(-1);
    return last === undefined ? [] : [{ change: last, anew: false }];
  });
}
