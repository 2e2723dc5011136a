import type { z } from 'astro/zod';
import type { update } from '../schema/update.ts';
import { knownAt } from './known.ts';
import type { Moment } from './moment.ts';

type RawUpdate = z.infer<typeof update>;

/** A development in the story or a correction of ours. */
export interface UpdateView {
  readonly id: string;
  readonly on: Moment;
  readonly kind: 'development' | 'correction';
  readonly text: string;
  readonly touches: readonly string[];
  readonly sources: readonly string[];
}

/** The updates until an instant, newest first. */
export function updatesAt(
  raw: readonly RawUpdate[],
  zone: string,
  at: Temporal.Instant,
): readonly UpdateView[] {
  return knownAt(raw, zone, at).toReversed();
}
