import type { z } from 'astro/zod';
import { explainer } from '../schema/explainer.ts';
import type { DeadlinePhase } from '../story/deadline-phase.ts';
import { pass } from '../story/check/checked.ts';
import type { StopPhase } from '../story/stop-phase.ts';
import { story, type Story } from '../story/story.ts';

/** A story at an instant at which one of its blocks is in the state the name says. */
export interface State {
  readonly name: string;
  readonly phase: DeadlinePhase | StopPhase;
  readonly story: Story;
  readonly at: Temporal.Instant;
}

/** The frontmatter as an editor may write it. */
export type Written = z.input<typeof explainer>;

/** Makes a state; `when` is an instant on the clock of a place: `2025-10-30T11:00[Asia/Seoul]`. */
export function state(name: string, phase: State['phase'], when: string, part: Partial<Written>): State {
  const record = explainer.parse({
    title: name,
    deck: 'One state.',
    topics: [{ id: 'states', name: 'States' }],
    published: '2025-10-01T00:00:00Z',
    knownTo: '2026-06-29',
    carrying: 'A state',
    short: [1, 2, 3].map((each) => ({ text: `Sentence ${each}.`, sources: ['p1'] })),
    sources: [{ id: 'p1', publisher: 'A newspaper', url: 'https://example.org/' }],
    people: [
      {
        id: 'xi-jinping',
        name: 'Xi Jinping',
        country: 'CN',
        states: [{ on: '2025-10-01', role: 'President of China', part: 'Is to be met.', sources: ['p1'] }],
      },
    ],
    ...part,
  });
  return {
    name,
    phase,
    // Checked by the unit test of this page instead of the reading room.
    story: story('states', pass(record), 'Prose.'),
    at: Temporal.ZonedDateTime.from(when).toInstant(),
  };
}
