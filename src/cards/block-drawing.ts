import type { Node } from '@takumi-rs/core';
import type { Cell } from './cells.ts';

/** The parts of a block's card that differ from kind to kind. */
export interface BlockDrawing {
  /** Where the heavy rule is. */
  readonly rule: number;
  /** What stands large between the kicker and the heavy rule. */
  readonly hero: Node;
  /** A map at the right edge, standing on the heavy rule. */
  readonly map?: Node | undefined;
  /** What is on record, below the heavy rule. */
  readonly cells: readonly Cell[];
}
