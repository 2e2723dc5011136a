/** A part of a list that grows: its newest items, or a whole page of it, counted from 1, the oldest. */
export interface FilledPage<Each> {
  /** The newest first. */
  readonly items: readonly Each[];
  /** Its number; the newest items have none. */
  readonly number?: number | undefined;
  /** The number of the page of items before these. */
  readonly older?: number | undefined;
  /** The number of the page of items after these. */
  readonly newer?: number | undefined;
}

/**
 * The pages of a list, of `length` items each: first the newest items and, once there are more of them, the whole
 * pages, the oldest first. A page is filled from the oldest item on and then stays as it is, so that its address
 * always shows the same; the newest items may stand in one, too.
 */
export function filledPages<Each>(
  newestFirst: readonly Each[],
  length: number,
): readonly [FilledPage<Each>, ...FilledPage<Each>[]] {
  const pages = newestFirst.length <= length ? 0 : Math.floor(newestFirst.length / length);
  const oldestFirst = newestFirst.toReversed();
  const whole = Array.from({ length: pages }, (_, index): FilledPage<Each> => {
    const number = index + 1;
    return {
      items: oldestFirst.slice(index * length, number * length).toReversed(),
      number,
      older: index === 0 ? undefined : index,
      newer: number === pages ? undefined : number + 1,
    };
  });
  return [{ items: newestFirst.slice(0, length), older: pages === 0 ? undefined : pages }, ...whole];
}
