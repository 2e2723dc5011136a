import type { CheckedExplainer } from '../story/check/checked.ts';
import type { FirstNames } from '../story/first-names.ts';

/** What the content collection holds of an article beside its prose. */
export interface StoredExplainer {
  readonly record: CheckedExplainer;
  readonly first: FirstNames;
}
