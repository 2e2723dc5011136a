import type { Node, Renderer } from '@takumi-rs/core';
import type { BlockDrawing } from './block-drawing.ts';
import type { BlockCard } from './card.ts';
import { cells } from './cells.ts';
import { claimDrawing } from './claim-drawing.ts';
import { deadlineDrawing } from './deadline-drawing.ts';
import { kickerLine } from './kicker.ts';
import { blockBands, cellsRoom, heavyRule, margin } from './measures.ts';
import { personDrawing } from './person-drawing.ts';
import { at, sheet } from './sheet.ts';
import { stopDrawing } from './stop-drawing.ts';

/** The card of a block: the line that says of which story, the block large, and what is on record. */
export async function blockSheet(renderer: Renderer, said: BlockCard): Promise<Node> {
  const { rule, hero, map, cells: set } = await drawing(renderer, said);
  return sheet({
    sourcesTo: said.sourcesTo,
    rule,
    foot: blockBands.foot,
    map,
    parts: [
      at(margin, blockBands.kicker, await kickerLine(renderer, said)),
      at(margin, blockBands.hero, hero),
      at(margin, rule + heavyRule, await cells(renderer, set, cellsRoom(rule))),
    ],
  });
}

function drawing(renderer: Renderer, said: BlockCard): Promise<BlockDrawing> {
  switch (said.kind) {
    case 'deadline':
      return deadlineDrawing(renderer, said);
    case 'stop':
      return stopDrawing(renderer, said);
    case 'person':
      return personDrawing(renderer, said);
    case 'claim':
      return claimDrawing(renderer, said);
  }
}
