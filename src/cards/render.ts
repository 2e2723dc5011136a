import { site } from '../site.ts';
import type { Card } from './card.ts';
import { drawn } from './drawn.ts';
import { refuseMissingLetters } from './missing-letters.ts';
import { rendererWithFonts } from './renderer.ts';
import { sizeOf } from './size-of.ts';

/**
 * Draws a share card as a PNG; `address` names it where it can't be drawn.
 * @throws MissingLetters when the fonts lack a character of it.
 */
export async function renderCard(card: Card, address: string): Promise<Uint8Array<ArrayBuffer>> {
  const renderer = await rendererWithFonts();
  const page = await drawn(renderer, card);
  refuseMissingLetters(page, address);
  return renderer.render(page, { ...sizeOf(card), format: 'png', lang: site.language });
}
