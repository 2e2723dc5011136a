import type { FigureView } from '../story/figure.ts';
import { fragmentsOn } from '../story/fragments-on.ts';
import type { Side } from '../story/offer.ts';
import { sourceNumbers } from '../story/source-numbers.ts';
import type { StoryView } from '../story/story-at.ts';
import type { TermView } from '../story/term.ts';
import type { UpdateView } from '../story/update.ts';

/** What the prose of a feed entry needs to know of its story. */
export interface PlainContext {
  /** The story's absolute address; fragments are added to it. */
  readonly address: string;
  readonly terms: readonly TermView[];
  readonly figures: readonly FigureView[];
  readonly sides: readonly Side[];
  readonly updates: readonly UpdateView[];
  readonly fragments: ReadonlySet<string>;
  readonly number: (source: string) => number | undefined;
}

/** What the prose of a view needs to know of it; `address` is the story's absolute address. */
export function plainContext(view: StoryView, address: string): PlainContext {
  const numbers = sourceNumbers(view.sources);
  return {
    address,
    terms: view.terms,
    figures: view.figures,
    sides: view.sides,
    updates: view.updates,
    fragments: fragmentsOn(view),
    number: (id) => numbers.get(id),
  };
}
