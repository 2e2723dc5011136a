/** The kinds of block that have an address of their own. */
export type BlockKind =
  | 'stop'
  | 'engagement'
  | 'person'
  | 'deadline'
  | 'claim'
  | 'figure'
  | 'term'
  | 'unknown'
  | 'offer'
  | 'update';

/** The fragment of a block in its story's page: its kind, then its id. It never changes once published. */
export function anchor(kind: BlockKind | 'source', id: string): string {
  return `${kind}-${id}`;
}

/** The fragment of the explanation of a term or a person that opens over the text. */
export function glossFragment(id: string): string {
  return `gloss-${id}`;
}
