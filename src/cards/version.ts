import { createHash } from 'node:crypto';
import type { Card } from './card.ts';

/** A short name for all that a card says: another one when, and only when, the card says something else. */
export function cardVersion(card: Card): string {
  return createHash('sha256').update(JSON.stringify(card)).digest('hex').slice(0, 10);
}
