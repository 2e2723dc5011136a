import type { BlockKind } from '../schema/block-kind.ts';

/** The fragment of a block in its story's page: its kind, then its id. It never changes once published. */
export function anchor(kind: BlockKind | 'source', id: string): string {
  return `${kind}-${id}`;
}

/** The fragment of the explanation of a term or a person that opens over the text. */
export function glossFragment(id: string): string {
  return `gloss-${id}`;
}
