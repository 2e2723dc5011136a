import type { Node, Renderer } from '@takumi-rs/core';
import { blockSheet } from './block-sheet.ts';
import type { Card } from './card.ts';
import { ink } from './ink.ts';
import { numberedMap } from './map.ts';
import { box } from './node.ts';
import { sizeOf } from './size-of.ts';
import { storyDrawing } from './story-drawing.ts';

/** A card as the tree of boxes and texts that it is printed from, everything inside its frame. */
export function drawn(renderer: Renderer, card: Card): Promise<Node> {
  switch (card.kind) {
    case 'story':
      return storyDrawing(renderer, card);
    case 'route':
      return Promise.resolve(box({ ...sizeOf(card), backgroundColor: ink.paper }, [numberedMap(card.map)]));
    case 'deadline':
    case 'stop':
    case 'person':
    case 'claim':
      return blockSheet(renderer, card);
  }
}
