import type { Card } from './card.ts';
import { card as shareCard } from './measures.ts';

/** How large a card is drawn: all that are shared alike, a map as its route asks. */
export function sizeOf(card: Card): { readonly width: number; readonly height: number } {
  return card.kind === 'route' ? { width: card.map.width, height: card.map.height } : shareCard;
}
