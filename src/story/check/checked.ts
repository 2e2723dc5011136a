import type { RawExplainer } from '../../schema/explainer.ts';

declare const checked: unique symbol;

/**
 * A record that passed every check. Only `pass` makes one, and only the reading room calls it, so whoever
 * is handed a CheckedExplainer need not ask again whether an id exists or a date is in order.
 */
export type CheckedExplainer = RawExplainer & { readonly [checked]: true };

/** Marks a record as checked; to be called where the checks have just come back empty. */
export function pass(record: RawExplainer): CheckedExplainer {
  return record as CheckedExplainer;
}
