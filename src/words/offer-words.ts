import type { OfferStatus } from '../story/offer.ts';
import type { Stamp } from './stamp.ts';

/** How an offer stands. */
export const offerStamp: Record<OfferStatus, Stamp> = {
  floated: { word: 'Floated', shape: 'maybe', tone: 'ink' },
  offered: { word: 'Offered', shape: 'said', tone: 'ink' },
  agreed: { word: 'Agreed', shape: 'said', tone: 'green' },
  partly: { word: 'Partly kept', shape: 'split', tone: 'green' },
  kept: { word: 'Kept', shape: 'sure', tone: 'green' },
  refused: { word: 'Refused', shape: 'no', tone: 'red' },
  'not-known': { word: 'Not known to us', shape: 'open', tone: 'soft' },
};
