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
