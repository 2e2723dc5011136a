import type { ClaimView } from '../story/claim.ts';
import { certaintyStamp, claimStamp, outcomeStamp } from './claim-words.ts';
import type { Stamp } from './stamp.ts';

/** Claims that stand alike today, in the story's own order. */
export interface ClaimGroup {
  readonly stamp: Stamp;
  readonly claims: readonly ClaimView[];
}

/** What is settled comes first, then how sure the rest is. */
const order: readonly Stamp[] = [...Object.values(outcomeStamp), ...Object.values(certaintyStamp)];

/** Groups claims by what became of them, or, while nothing has, by how sure they are. */
export function claimGroups(claims: readonly ClaimView[]): readonly ClaimGroup[] {
  return order
    .map((stamp) => ({
      stamp,
      claims: claims.filter((claim) => claimStamp(claim) === stamp),
    }))
    .filter((group) => group.claims.length > 0);
}
