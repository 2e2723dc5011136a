import type { z } from 'astro/zod';
import type { unknown } from '../schema/unknown.ts';
import { knownAt } from './known.ts';
import type { Moment } from './moment.ts';

type RawUnknown = z.infer<typeof unknown>;

/** An open question as it stood at an instant. */
export interface UnknownView {
  readonly id: string;
  /** When it last stood otherwise. */
  readonly on: Moment;
  readonly question: string;
  readonly settle: string;
  readonly status: 'open' | 'answered';
  readonly text: string;
  readonly sources: readonly string[];
}

/** The question as it stood at an instant, or nothing before anybody could ask it. */
export function unknownAt(raw: RawUnknown, zone: string, at: Temporal.Instant): UnknownView | undefined {
  const last = knownAt(raw.states, zone, at).at(-1);
  if (last === undefined) return undefined;
  const { id, question, settle } = raw;
  return { id, on: last.on, question, settle, status: last.status, text: last.text, sources: last.sources };
}
