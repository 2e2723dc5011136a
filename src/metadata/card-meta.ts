import { cardAlt } from '../cards/alt.ts';
import type { Card } from '../cards/card.ts';
import { cardVersion } from '../cards/version.ts';
import { absolute } from '../routes.ts';

/** A share card as the head of a page names it. */
export interface CardMeta {
  readonly url: string;
  readonly alt: string;
}

/**
 * The card at a path of the site, and what it says in words. What it says is part of its address, so that no
 * cache shows an old state; the file is the same under any version.
 */
export function cardMeta(pathname: string, card: Card): CardMeta {
  return { url: `${absolute(pathname)}?v=${cardVersion(card)}`, alt: cardAlt(card) };
}
