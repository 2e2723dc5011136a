import { citedIn } from '../body/citations.ts';
import type { Section } from '../body/sections.ts';
import { anchor } from './anchor.ts';
import type { ClaimView } from './claim.ts';
import type { DeadlineView } from './deadline.ts';
import type { FigureView } from './figure.ts';
import type { Side } from './offer.ts';
import type { PersonView } from './person.ts';
import type { Citing, Use } from './source.ts';
import type { StopView } from './stop.ts';
import type { TermView } from './term.ts';
import type { UnknownView } from './unknown.ts';
import type { UpdateView } from './update.ts';

/** The parts of a story that can cite. */
export interface CitingParts {
  readonly short: readonly Sourced[];
  readonly deadlines: readonly DeadlineView[];
  readonly stops: readonly StopView[];
  readonly sections: readonly Section[];
  readonly figures: readonly FigureView[];
  readonly sides: readonly Side[];
  readonly claims: readonly ClaimView[];
  readonly unknowns: readonly UnknownView[];
  readonly people: readonly PersonView[];
  readonly terms: readonly TermView[];
  readonly updates: readonly UpdateView[];
}

interface Sourced {
  readonly sources: readonly string[];
}

interface Block {
  readonly id: string;
}

const of = (states: readonly Sourced[]): string[] => states.flatMap((state) => state.sources);

/** Every block of one kind, in the order of the page, with what it cites. */
function all<Each extends Block>(
  kind: Exclude<Use['kind'], 'section' | 'short'>,
  blocks: readonly Each[],
  sources: (block: Each) => readonly string[],
): Citing[] {
  return blocks.map((block) => ({
    use: { kind, fragment: anchor(kind, block.id) },
    sources: sources(block),
  }));
}

/** The fragment of the body itself, for prose that stands before any heading. */
export const bodyFragment = 'story';

/** The fragment of the short version. */
export const shortFragment = 'short';

/** Everything visible that cites, in the order of the page. */
export function citing(parts: CitingParts): readonly Citing[] {
  const sections = parts.sections.map((section) => ({
    use: { kind: 'section' as const, fragment: section.id ?? bodyFragment },
    sources: citedIn(section),
  }));
  return [
    { use: { kind: 'short', fragment: shortFragment }, sources: of(parts.short) },
    ...all('deadline', parts.deadlines, (each) => of(each.steps)),
    ...all('stop', parts.stops, (each) => of(each.steps)),
    ...all(
      'engagement',
      parts.stops.flatMap((stop) => stop.engagements),
      (each) => of(each.steps),
    ),
    ...sections,
    ...all('figure', parts.figures, (each) => [...of(each.steps), ...of(each.threats)]),
    ...all(
      'offer',
      parts.sides.flatMap((side) => side.offers),
      (each) => of(each.steps),
    ),
    ...all('claim', parts.claims, (each) => [...of(each.assertions), ...of(each.results)]),
    ...all('unknown', parts.unknowns, (each) => each.sources),
    ...all('person', parts.people, (each) => each.sources),
    ...all('term', parts.terms, (each) => each.sources),
    ...all('update', parts.updates, (each) => each.sources),
  ];
}
