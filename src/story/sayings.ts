import { quotationsIn, type QuotingSentence } from '../body/quotations.ts';
import { bodyFragment } from './citing.ts';
import type { ClaimView } from './claim.ts';
import { readableFrom, type SourceView } from './source.ts';
import type { StoryView } from './story-at.ts';

/** Words of somebody that a story quotes. */
export interface Saying {
  /** The sentence that they stand in. */
  readonly sentence: QuotingSentence;
  /** The fragment of the section that it stands in. */
  readonly fragment: string;
  /** Where the story has the words from, in the order of its list. */
  readonly sources: readonly SourceView[];
}

/** The claims of a view that somebody made, by the name that they have on record. */
export function claimsBy({ claims }: Pick<StoryView, 'claims'>, name: string): readonly ClaimView[] {
  return claims.filter(({ assertions }) => assertions.some(({ by }) => by === name));
}

/** What the prose of a view quotes of somebody, the same words once. */
export function sayingsOf(
  { sections, sources }: Pick<StoryView, 'sections' | 'sources'>,
  name: string,
): readonly Saying[] {
  const said = sections.flatMap((section) =>
    quotationsIn(section).flatMap((sentence): readonly Saying[] => {
      const cited = new Set(
        sentence.flatMap((piece) => (piece.kind === 'quoted' && piece.by === name ? piece.cite : [])),
      );
      if (cited.size === 0) return [];
      return [
        {
          sentence,
          fragment: section.id ?? bodyFragment,
          sources: sources.filter(({ id }) => cited.has(id)),
        },
      ];
    }),
  );
  return [...Map.groupBy(said, (saying) => wordsOf(saying, name)).values()].flatMap(([first]) => first ?? []);
}

/** The quoted words of a saying that are somebody’s. */
export function wordsOf({ sentence }: Pick<Saying, 'sentence'>, name: string): string {
  return sentence
    .flatMap((piece) => (piece.kind === 'quoted' && piece.by === name ? [piece.text] : []))
    .join(' … ');
}

/** The first day on which one of its sources could be read; what has no date is older than all else. */
export function readSince({ sources }: Pick<Saying, 'sources'>): string {
  return sources.flatMap((source) => readableFrom(source) ?? []).toSorted()[0] ?? '';
}
