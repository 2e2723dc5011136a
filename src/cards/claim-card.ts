import type { ClaimView } from '../story/claim.ts';
import { certaintyStamp, outcomeStamp } from '../words/claim-words.ts';
import { shortDateYear } from '../words/date.ts';
import type { Stamp } from '../words/stamp.ts';

/** All that the card of a claim says beside what every block's card says. */
export interface ClaimCard {
  readonly kind: 'claim';
  readonly words: string;
  readonly said?:
    | {
        readonly stamp: Stamp;
        readonly by: string;
        readonly on: string;
        readonly text?: string | undefined;
      }
    | undefined;
  /** What became of it; absent while nothing is on record. */
  readonly result?: { readonly stamp: Stamp; readonly on: string; readonly text: string } | undefined;
}

/** Works out what the card of a claim says: how sure it was when it was said, and what became of it. */
export function claimCard({ text, assertions, results }: ClaimView): ClaimCard {
  const said = assertions.at(-1);
  const result = results.at(-1);
  return {
    kind: 'claim',
    words: text,
    said: said && {
      stamp: certaintyStamp[said.certainty],
      by: said.by,
      on: shortDateYear(said.on.date),
      text: said.text,
    },
    result: result && {
      stamp: outcomeStamp[result.outcome],
      on: shortDateYear(result.on.date),
      text: result.text,
    },
  };
}
