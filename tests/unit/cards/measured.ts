import type { Node } from '@takumi-rs/core';
import type { BlockCard, Card } from '../../../src/cards/card.ts';
import { drawn } from '../../../src/cards/drawn.ts';
import { fits } from '../../../src/cards/fit.ts';
import { card as size } from '../../../src/cards/measures.ts';
import { rendererWithFonts } from '../../../src/cards/renderer.ts';

const renderer = await rendererWithFonts();

/** One text of a card, and the size it is set in. */
export interface SetText {
  readonly words: string;
  readonly size: number;
}

function textsOf(node: Node): readonly SetText[] {
  switch (node.type) {
    case 'text':
      return [
        { words: node.text, size: Number((node.style as Partial<Record<string, unknown>>)['fontSize']) },
      ];
    case 'container':
      return (node.children ?? []).flatMap(textsOf);
    case 'image':
      return [];
  }
}

/** A card as it will be printed: its texts in their sizes, and whether every box and line is inside the frame. */
export async function measured(card: Card): Promise<{ texts: readonly SetText[]; inside: boolean }> {
  const page = await drawn(renderer, card);
  return { texts: textsOf(page), inside: fits(await renderer.measure(page, size), size) };
}

/** What every block's card says beside the block. */
export const standing = {
  kicker: 'Stop 6 of 7',
  story: 'A story with everything',
  sourcesTo: '31 December 2025',
} as const satisfies Partial<BlockCard>;
