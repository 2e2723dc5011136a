import { anchor } from './anchor.ts';
import type { StoryView } from './story-at.ts';

/** The fragments of the blocks that stand on the page of a view; prose must not link to any other. */
export function blockFragments(view: StoryView): ReadonlySet<string> {
  return new Set([
    ...view.stops.flatMap((stop) => [
      anchor('stop', stop.id),
      ...stop.engagements.map((engagement) => anchor('engagement', engagement.id)),
    ]),
    ...view.deadlines.map((deadline) => anchor('deadline', deadline.id)),
    ...view.claims.map((claim) => anchor('claim', claim.id)),
    ...view.people.map((person) => anchor('person', person.id)),
  ]);
}
