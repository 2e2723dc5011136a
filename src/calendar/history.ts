import type { Moment } from '../story/moment.ts';
import type { StoryView } from '../story/story-at.ts';
import type { UpdateView } from '../story/update.ts';
import { longDate, momentWords } from '../words/date.ts';
import { sentence } from '../words/sentence.ts';
import { isolated } from '../words/direction.ts';

/** A dated step as an entry tells it. */
export interface Told {
  readonly on: Moment;
  readonly by?: string | undefined;
  readonly text: string;
  readonly sources: readonly string[];
  /** What it did, in words within a sentence. */
  readonly did: string;
}

const didWords = ({ did, by }: Told): string => `${did}${by === undefined ? '' : ` (${isolated(by)})`}`;

/**
 * How a block stands, in words that stay true: an entry may be kept without ever being fetched again. "As of 12 October
 * 2025: moved to 8 November 2025 (Keeper of the toll)."
 */
export const standingLines = (steps: readonly Told[]): readonly string[] =>
  steps.slice(-1).map((step) => sentence(`As of ${momentWords(step.on)}: ${didWords(step)}`));

/** How a block came to stand as it does: its steps, our corrections, the sources of both, and where to read more. */
export function historyLines(
  { sources, title }: Pick<StoryView, 'sources' | 'title'>,
  steps: readonly Told[],
  corrections: readonly UpdateView[],
  address: string,
): readonly string[] {
  const cited = new Set([...steps, ...corrections].flatMap((each) => each.sources));
  return [
    '',
    ...steps.map((step) => `${momentWords(step.on)}, ${didWords(step)}: ${isolated(step.text)}`),
    ...corrections.map(({ on, text }) => `Corrected ${longDate(on.date)}: ${isolated(text)}`),
    '',
    'Sources:',
    ...sources
      .filter(({ id }) => cited.has(id))
      .map(({ publisher, url }) => `${isolated(publisher)}: ${url}`),
    '',
    // Not every program shows an entry's own address.
    `In the story “${isolated(title)}”: ${address}`,
  ];
}
