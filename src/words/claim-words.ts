import type { Certainty, ClaimView, Outcome } from '../story/claim.ts';
import type { Stamp } from './stamp.ts';

/** How sure a claim was. */
export const certaintyStamp: Record<Certainty, Stamp> = {
  confirmed: { word: 'Confirmed', shape: 'sure', tone: 'ink' },
  announced: { word: 'Announced', shape: 'said', tone: 'ink' },
  expected: { word: 'Expected', shape: 'maybe', tone: 'ink' },
  unconfirmed: { word: 'Unconfirmed', shape: 'open', tone: 'ink' },
  'ruled-out': { word: 'Ruled out', shape: 'no', tone: 'ink' },
  disputed: { word: 'Disputed', shape: 'split', tone: 'ink' },
};

/** What became of a claim. */
export const outcomeStamp: Record<Outcome, Stamp> = {
  happened: { word: 'Happened', shape: 'sure', tone: 'green' },
  'happened-otherwise': { word: 'Happened otherwise', shape: 'split', tone: 'green' },
  'did-not-happen': { word: 'Did not happen', shape: 'no', tone: 'red' },
  'not-known': { word: 'Not known to us', shape: 'open', tone: 'soft' },
};

/** How a claim stands: what became of it, or, while nothing has, how sure it is. */
export const claimStamp = ({ certainty, outcome }: ClaimView): Stamp =>
  outcome === undefined ? certaintyStamp[certainty] : outcomeStamp[outcome];
