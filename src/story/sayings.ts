import { quotationsIn } from '../body/quotations.ts';
import type { ClaimView } from './claim.ts';
import { bodyFragment } from './citing.ts';
import type { StoryView } from './story-at.ts';

/** Words of somebody that a story quotes, and the fragment of the section that they stand in. */
export interface Saying {
  readonly text: string;
  readonly fragment: string;
}

/** The claims of a view that somebody made, by the name that they have on record. */
export function claimsBy({ claims }: Pick<StoryView, 'claims'>, name: string): readonly ClaimView[] {
  return claims.filter(({ assertions }) => assertions.some(({ by }) => by === name));
}

/** What the prose of a view quotes of somebody, each once. */
export function sayingsOf({ sections }: Pick<StoryView, 'sections'>, name: string): readonly Saying[] {
  const said = sections.flatMap((section) =>
    quotationsIn(section)
      .filter(({ by }) => by === name)
      .map(({ text }) => ({ text, fragment: section.id ?? bodyFragment })),
  );
  return [...new Map(said.toReversed().map((each) => [each.text, each])).values()].toReversed();
}
