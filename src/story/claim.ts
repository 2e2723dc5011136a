import type { z } from 'astro/zod';
import type { certainty, claim, outcome } from '../schema/claim.ts';
import { knownAt } from './known.ts';
import type { Moment } from './moment.ts';

type RawClaim = z.infer<typeof claim>;
export type Certainty = z.infer<typeof certainty>;
export type Outcome = z.infer<typeof outcome>;

/** Somebody's statement and how sure it was. */
export interface Assertion {
  readonly on: Moment;
  readonly certainty: Certainty;
  readonly by: string;
  readonly text?: string | undefined;
  readonly sources: readonly string[];
}

/** What became of a statement. */
export interface Result {
  readonly on: Moment;
  readonly outcome: Outcome;
  readonly text: string;
  readonly sources: readonly string[];
}

/** A claim as it stood at an instant: how sure it was then, and what had become of it. */
export interface ClaimView {
  readonly id: string;
  readonly text: string;
  readonly about: readonly string[];
  readonly assertions: readonly Assertion[];
  /** The certainty in force. */
  readonly certainty: Certainty;
  readonly results: readonly Result[];
  /** The outcome in force, when there is one. */
  readonly outcome?: Outcome | undefined;
}

/** The claim as it stood at an instant, or nothing when nobody had made it. */
export function claimAt(raw: RawClaim, zone: string, at: Temporal.Instant): ClaimView | undefined {
  const assertions: Assertion[] = [];
  const results: Result[] = [];
  for (const state of knownAt(raw.states, zone, at)) {
    if ('certainty' in state) assertions.push(state);
    else results.push(state);
  }
  const last = assertions.at(-1);
  if (last === undefined) return undefined;
  return {
    id: raw.id,
    text: raw.text,
    about: raw.about,
    assertions,
    certainty: last.certainty,
    results,
    outcome: results.at(-1)?.outcome,
  };
}
