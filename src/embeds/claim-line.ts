import type { ClaimView } from '../story/claim.ts';
import type { Moment } from '../story/moment.ts';
import { certaintyStamp, outcomeStamp } from '../words/claim-words.ts';
import type { Stamp } from '../words/stamp.ts';

/** One dated state of a claim: that somebody made it, with how sure it was, or what became of it. */
export interface ClaimLine {
  readonly on: Moment;
  readonly stamp: Stamp;
  /** Who made it; nobody says what became of it but its sources. */
  readonly by?: string | undefined;
  readonly text?: string | undefined;
  readonly sources: readonly string[];
}

/** The states of a claim, oldest first: it may be made again after something came of it. */
export function claimLines({ assertions, results }: ClaimView): readonly ClaimLine[] {
  return [
    ...assertions.map(({ certainty, ...said }) => ({ ...said, stamp: certaintyStamp[certainty] })),
    ...results.map(({ outcome, ...became }) => ({ ...became, stamp: outcomeStamp[outcome] })),
  ].toSorted((a, b) => Temporal.Instant.compare(a.on.start, b.on.start));
}
