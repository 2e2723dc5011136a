import type { BlockKind } from '../../schema/block-kind.ts';

/** What a story names besides its sound blocks: blocks that failed the schema still exist by their ids. */
export interface Elsewhere {
  readonly blocks: readonly { readonly id: string; readonly kind: BlockKind }[];
  readonly sources: readonly string[];
  /** Where an id could not be read: of these nobody can say that one does not exist. */
  readonly unread: ReadonlySet<BlockKind | 'source'>;
}

/** A record of which everything was read. */
export const nowhereElse: Elsewhere = { blocks: [], sources: [], unread: new Set() };
