import type { ClaimView } from './claim.ts';
import type { DeadlineView } from './deadline.ts';
import type { PersonView } from './person.ts';
import type { StopView } from './stop.ts';
import type { StoryView } from './story-at.ts';

/** A block that has a page of its own beside its place in the story, so that it can be shared by itself. */
export type SharedBlock =
  | { readonly kind: 'stop'; readonly id: string; readonly stop: StopView }
  | { readonly kind: 'deadline'; readonly id: string; readonly deadline: DeadlineView }
  | { readonly kind: 'person'; readonly id: string; readonly person: PersonView }
  | { readonly kind: 'claim'; readonly id: string; readonly claim: ClaimView };

/** The kinds of block that have a page of their own. */
export type SharedKind = SharedBlock['kind'];

/** Every block of a view that has a page of its own, in the order of the story's page. */
export function sharedBlocks(view: StoryView): readonly SharedBlock[] {
  return [
    ...view.deadlines.map((deadline) => ({ kind: 'deadline', id: deadline.id, deadline }) as const),
    ...view.stops.map((stop) => ({ kind: 'stop', id: stop.id, stop }) as const),
    ...view.claims.map((claim) => ({ kind: 'claim', id: claim.id, claim }) as const),
    ...view.people.map((person) => ({ kind: 'person', id: person.id, person }) as const),
  ];
}
