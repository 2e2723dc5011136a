import type { RawExplainer } from '../../schema/explainer.ts';
import type { SourceId } from '../../schema/id.ts';
import type { When } from '../../schema/when.ts';
import type { BlockKind } from '../../schema/block-kind.ts';
import { datedWordings } from './dated-wordings.ts';
import type { Path } from './fault.ts';

/** A dated state of any block. */
export interface DatedState {
  readonly on: When;
  readonly sources: readonly SourceId[];
}

/** A block with where it stands, the zone its dates are written in, and its history. */
export interface Block {
  readonly kind: BlockKind;
  readonly id: string;
  readonly at: Path;
  readonly zone: string;
  readonly states: readonly DatedState[];
}

/** Every block of a story in the order of its record. A block with no zone of its own has the newsroom's. */
export function blocks(record: RawExplainer, newsroomZone: string): readonly Block[] {
  const all = <One extends { readonly id: string; readonly states: readonly DatedState[] }>(
    kind: BlockKind,
    list: string,
    ones: readonly One[],
    zone: (one: One) => string = () => newsroomZone,
  ): readonly Block[] =>
    ones.map((one, index) => ({ kind, id: one.id, at: [list, index], zone: zone(one), states: one.states }));

  const stops = all('stop', 'stops', record.stops, (stop) => stop.zone);
  const engagements = record.stops.flatMap((stop, at) =>
    all('engagement', 'engagements', stop.engagements, () => stop.zone).map((block) => ({
      ...block,
      at: ['stops', at, ...block.at],
    })),
  );
  return [
    ...stops,
    ...engagements,
    ...all('person', 'people', record.people),
    ...all('deadline', 'deadlines', record.deadlines, (deadline) => deadline.zone),
    ...all('claim', 'claims', record.claims),
    ...all('unknown', 'unknowns', record.unknowns),
    ...all('offer', 'offers', record.offers),
    ...all('figure', 'figures', record.figures, (figure) => figure.zone ?? newsroomZone),
    ...all('term', 'terms', record.terms),
    ...record.updates.map((update, index) => ({
      kind: 'update' as const,
      id: update.id,
      at: ['updates', index],
      zone: newsroomZone,
      states: [],
    })),
  ];
}

/** A list of dated states that stands in order, oldest first: a block's history, or the story's updates. */
export interface History {
  readonly at: Path;
  readonly zone: string;
  readonly states: readonly DatedState[];
}

/** Every history of a story. */
export function histories(record: RawExplainer, newsroomZone: string): readonly History[] {
  return [
    ...blocks(record, newsroomZone)
      .filter(({ kind }) => kind !== 'update')
      .map(({ at, zone, states }) => ({ at: [...at, 'states'], zone, states })),
    { at: ['updates'], zone: newsroomZone, states: record.updates },
  ];
}

/** A date or time as written, with where it stands and the zone it is written in. */
export interface WrittenTime {
  readonly at: Path;
  readonly zone: string;
  readonly when: When;
}

/** Every time in a story that is read in a zone. */
export function writtenTimes(record: RawExplainer, newsroomZone: string): readonly WrittenTime[] {
  const times: WrittenTime[] = [];
  const add = (when: When | undefined, zone: string, ...at: Path): void => {
    if (when !== undefined) times.push({ at, zone, when });
  };
  for (const { at, zone, states } of histories(record, newsroomZone)) {
    for (const [index, { on }] of states.entries()) add(on, zone, ...at, index, 'on');
  }
  for (const { at, zone, dated } of datedWordings(record, newsroomZone)) {
    for (const [index, { on }] of dated.entries()) add(on, zone, ...at, index, 'on');
  }
  for (const [index, stop] of record.stops.entries()) {
    if ('arrive' in stop) add(stop.arrive, stop.zone, 'stops', index, 'arrive');
    if ('leave' in stop) add(stop.leave, stop.zone, 'stops', index, 'leave');
    for (const [at, state] of stop.states.entries()) {
      add(state.arrive, stop.zone, 'stops', index, 'states', at, 'arrive');
      add(state.leave, stop.zone, 'stops', index, 'states', at, 'leave');
    }
    for (const [number, engagement] of stop.engagements.entries()) {
      const path = ['stops', index, 'engagements', number];
      add(engagement.at, stop.zone, ...path, 'at');
      for (const [at, state] of engagement.states.entries())
        add(state.at, stop.zone, ...path, 'states', at, 'at');
    }
  }
  for (const [index, { due, zone, states }] of record.deadlines.entries()) {
    add(due, zone, 'deadlines', index, 'due');
    for (const [at, state] of states.entries()) {
      if (state.status === 'moved') add(state.due, zone, 'deadlines', index, 'states', at, 'due');
    }
  }
  for (const [index, figure] of record.figures.entries()) {
    for (const [at, threat] of figure.threats.entries()) {
      const zone = figure.zone ?? newsroomZone;
      add(threat.on, zone, 'figures', index, 'threats', at, 'on');
      add(threat.from, zone, 'figures', index, 'threats', at, 'from');
    }
  }
  return times;
}

/** A list of sources in the record, with where it stands. */
export interface SourceList {
  readonly at: Path;
  readonly ids: readonly SourceId[];
}

/** Every list of sources in a story. */
export function sourceLists(record: RawExplainer): readonly SourceList[] {
  return [
    ...record.short.map(({ sources }, index) => ({ at: ['short', index, 'sources'], ids: sources })),
    // The newsroom's zone plays no part in what is cited.
    ...histories(record, 'UTC').flatMap(({ at, states }) =>
      states.map(({ sources }, index) => ({ at: [...at, index, 'sources'], ids: sources })),
    ),
    ...record.figures.flatMap(({ threats }, figure) =>
      threats.map(({ sources }, index) => ({
        at: ['figures', figure, 'threats', index, 'sources'],
        ids: sources,
      })),
    ),
    ...record.terms.map(({ sources }, index) => ({ at: ['terms', index, 'sources'], ids: sources })),
  ];
}
