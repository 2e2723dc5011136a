import type { IdReference } from 'schema-dts';
import type { BlockKind } from '../../schema/block-kind.ts';
import { anchor } from '../../story/anchor.ts';

/**
 * A block by its place in its story, so that it is the same thing on every page that speaks of it. `story` is the
 * address of that page; on the page itself it is left out, as it is in a link (JSON-LD 1.1 §7.2).
 */
export const blockId = (kind: BlockKind, id: string, story = ''): IdReference => ({
  '@id': `${story}#${anchor(kind, id)}`,
});
