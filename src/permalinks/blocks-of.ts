import type { BlockKind } from '../schema/block-kind.ts';
import type { RawExplainer } from '../schema/explainer.ts';
import type { When } from '../schema/when.ts';
import { moment, type Moment } from '../story/moment.ts';

/** A block of a record with what must have begun before anybody could know of it. */
export interface DatedBlock {
  readonly block: BlockKind;
  readonly id: string;
  readonly since: readonly Moment[];
}

interface Stated {
  readonly id: string;
  readonly states: readonly { readonly on: When }[];
}

/** Every block of a record that has an address, whenever it became known. */
export function blocksOf(record: RawExplainer, newsroomZone: string): readonly DatedBlock[] {
  const first = ({ states }: Pick<Stated, 'states'>, zone: string): readonly Moment[] =>
    states.slice(0, 1).map(({ on }) => moment(on, zone));
  const all = (block: BlockKind, blocks: readonly Stated[]): readonly DatedBlock[] =>
    blocks.map((each) => ({ block, id: each.id, since: first(each, newsroomZone) }));
  return [
    ...record.stops.flatMap((stop): readonly DatedBlock[] => {
      const since = first(stop, stop.zone);
      const engagements = stop.engagements.map((each) => ({
        block: 'engagement' as const,
        id: each.id,
        since: [...since, ...first(each, stop.zone)],
      }));
      return [{ block: 'stop', id: stop.id, since }, ...engagements];
    }),
    ...record.deadlines.map((each) => ({
      block: 'deadline' as const,
      id: each.id,
      since: first(each, each.zone),
    })),
    ...record.figures.map((each) => ({
      block: 'figure' as const,
      id: each.id,
      since: first(each, each.zone ?? newsroomZone),
    })),
    ...all('person', record.people),
    ...all('claim', record.claims),
    ...all('unknown', record.unknowns),
    ...all('offer', record.offers),
    // A word is explained by what it means, which has no date; its states only add to that.
    ...record.terms.map(({ id }) => ({ block: 'term' as const, id, since: [] })),
    ...record.updates.map(({ id, on }) => ({
      block: 'update' as const,
      id,
      since: [moment(on, newsroomZone)],
    })),
  ];
}
