import type { z } from 'astro/zod';
import type { shortSentence } from '../schema/short.ts';
import { dayBegun } from './moment.ts';

type RawSentence = z.infer<typeof shortSentence>;

/** One sentence of the short version. */
export interface ShortSentence {
  readonly text: string;
  readonly sources: readonly string[];
}

/** The short version as it stood at an instant. */
export function shortAt(
  raw: readonly RawSentence[],
  zone: string,
  at: Temporal.Instant,
): readonly ShortSentence[] {
  const hasBegun = (day: string | undefined): boolean => day !== undefined && dayBegun(day, zone, at);
  return raw
    .filter(({ since, until }) => (since === undefined || hasBegun(since)) && !hasBegun(until))
    .map(({ text, sources }) => ({ text, sources }));
}
