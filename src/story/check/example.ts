import type { Holds } from '../../body/vocabulary.ts';
import type { BlockKind } from '../../schema/block-kind.ts';
import type { KnownIds } from './known-ids.ts';

const examples: Readonly<Partial<Record<BlockKind, string>>> = {
  person: 'xi-jinping',
  stop: 'busan',
  engagement: 'xi-meeting',
  deadline: 'tariff-1-november',
  claim: 'xi-meeting-unconfirmed',
  term: 'rare-earths',
  figure: 'tariff-steps',
};

/** A value for an attribute whose right one nobody can know: the first the story has, else an example. */
export function exampleFor(holds: Holds, names: BlockKind | undefined, known: KnownIds): string {
  if (holds === 'text') return 'White House';
  if (holds === 'sources' || names === undefined) return known.sources[0] ?? 'p1';
  return known.ofKind(names)[0] ?? examples[names] ?? 'busan';
}
