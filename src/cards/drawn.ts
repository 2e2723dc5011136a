import type { Node, Renderer } from '@takumi-rs/core';
import { blockSheet } from './block-sheet.ts';
import type { Card } from './card.ts';
import { storyDrawing } from './story-drawing.ts';

/** A card as the tree of boxes and texts that it is printed from, everything inside its frame. */
export function drawn(renderer: Renderer, card: Card): Promise<Node> {
  switch (card.kind) {
    case 'story':
      return storyDrawing(renderer, card);
    case 'deadline':
    case 'stop':
    case 'person':
    case 'claim':
      return blockSheet(renderer, card);
  }
}
