import type { Wording } from '../schema/wording.ts';
import { knownAt } from './known.ts';

/**
 * How a text was put at an instant. Before its first wording stands the first: the checks see to it that no
 * view is so old.
 */
export function wordingAt(wording: Wording, zone: string, at: Temporal.Instant): string {
  if (typeof wording === 'string') return wording;
  const [first] = wording;
  return (knownAt(wording, zone, at).at(-1) ?? first)?.text ?? '';
}
