import type { BlockKind } from '../schema/block-kind.ts';
import { anchor } from './anchor.ts';
import type { StoryView } from './story-at.ts';

/** A block as something to be linked to. */
export interface NamedBlock {
  readonly name: string;
  readonly fragment: string;
}

/** Every block on the page of a view but its updates, by its id. */
export function namedBlocks(view: StoryView): ReadonlyMap<string, NamedBlock> {
  const of = (kind: BlockKind, id: string, name: string) =>
    [id, { name, fragment: anchor(kind, id) }] as const;
  return new Map([
    ...view.deadlines.map(({ id, title }) => of('deadline', id, title)),
    ...view.stops.map(({ id, place }) => of('stop', id, place)),
    ...view.stops.flatMap(({ engagements }) =>
      engagements.map(({ id, title }) => of('engagement', id, title)),
    ),
    ...view.figures.map(({ id, title }) => of('figure', id, title)),
    ...view.sides.flatMap(({ offers }) => offers.map(({ id, text }) => of('offer', id, text))),
    ...view.claims.map(({ id, text }) => of('claim', id, text)),
    ...view.unknowns.map(({ id, question }) => of('unknown', id, question)),
    ...view.people.map(({ id, name }) => of('person', id, name)),
    ...view.terms.map(({ id, term }) => of('term', id, term)),
  ]);
}
