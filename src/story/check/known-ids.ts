import type { RawExplainer } from '../../schema/explainer.ts';
import type { BlockKind } from '../../schema/block-kind.ts';
import { blocks } from './blocks.ts';
import { nowhereElse, type Elsewhere } from './elsewhere.ts';
import { nearest } from './nearest.ts';

/** The ids a body may name. */
export interface KnownIds {
  readonly sources: readonly string[];
  readonly ofKind: (kind: BlockKind) => readonly string[];
  /** Kinds of which not every id could be read. */
  readonly unread: Elsewhere['unread'];
  readonly kindOf: (id: string) => BlockKind | undefined;
}

/** The ids of a record. */
export function knownIds(record: RawExplainer, elsewhere = nowhereElse): KnownIds {
  const kinds = new Map<string, BlockKind>();
  // Of two blocks with one id the first keeps it; the other is reported where it stands.
  for (const { id, kind } of [...blocks(record, 'UTC'), ...elsewhere.blocks])
    if (!kinds.has(id)) kinds.set(id, kind);
  return {
    sources: [...record.sources.map(({ id }) => id), ...elsewhere.sources],
    unread: elsewhere.unread,
    ofKind: (kind) => [...kinds].filter(([, one]) => one === kind).map(([id]) => id),
    kindOf: (id) => kinds.get(id),
  };
}

/** The ids that were meant: those that exist, and for a misspelt one the nearest that does. */
export function meantIds(written: readonly string[], existing: readonly string[]): readonly string[] {
  return written.flatMap((id) => {
    if (existing.includes(id)) return [id];
    const meant = nearest(id, existing);
    return meant === undefined ? [] : [meant];
  });
}
