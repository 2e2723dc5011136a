import { correctionsOf } from '../story/corrections-of.ts';
import type { SharedBlock } from '../story/shared-block.ts';
import { statesOf } from '../story/shared-sources.ts';
import type { UpdateView } from '../story/update.ts';
import { machineDate } from '../words/date.ts';

/** The ids under which a correction may name a block. */
const idsOf = (block: SharedBlock): readonly string[] =>
  block.kind === 'stop' ? [block.id, ...block.stop.engagements.map(({ id }) => id)] : [block.id];

/** The date of the newest state of a block, or of the newest correction of it. */
export function blockModified(block: SharedBlock, updates: readonly UpdateView[]): string | undefined {
  const corrections = idsOf(block).flatMap((id) => correctionsOf(updates, id));
  const newest = [...statesOf(block), ...corrections]
    .map(({ on }) => on)
    .toSorted((a, b) => Temporal.Instant.compare(a.start, b.start))
    .at(-1);
  return newest && machineDate(newest);
}
