import type { z } from 'astro/zod';
import type { term } from '../schema/term.ts';
import { knownAt } from './known.ts';
import type { Moment } from './moment.ts';

type RawTerm = z.infer<typeof term>;

/** A word explained, with what had been added to the explanation by an instant. */
export interface TermView {
  readonly id: string;
  /** When something was last added to the explanation. */
  readonly on?: Moment | undefined;
  readonly term: string;
  readonly text: string;
  readonly sources: readonly string[];
}

/** The term as it could be explained at an instant. */
export function termAt(raw: RawTerm, zone: string, at: Temporal.Instant): TermView {
  const added = knownAt(raw.states, zone, at);
  return {
    id: raw.id,
    on: added.at(-1)?.on,
    term: raw.term,
    text: [raw.text, ...added.map((state) => state.text)].join(' '),
    sources: [...new Set([...raw.sources, ...added.flatMap((state) => state.sources)])],
  };
}
