import type { z } from 'astro/zod';
import type { engagement } from '../schema/engagement.ts';
import type { stop } from '../schema/stop.ts';
import { knownAt } from './known.ts';
import { moment, type Moment } from './moment.ts';
import { wordingAt } from './wording.ts';
import { stopPhase, type StopPhase, type StopStatus } from './stop-phase.ts';

type RawStop = z.infer<typeof stop>;
type RawEngagement = z.infer<typeof engagement>;

/** A dated step in the life of a stop or an engagement. */
export interface Step<Status extends string> {
  readonly on: Moment;
  readonly status: Status;
  readonly text: string;
  readonly by?: string | undefined;
  readonly sources: readonly string[];
}

export type EngagementStatus = RawEngagement['states'][number]['status'];

/** An engagement as it was known at an instant. */
export interface EngagementView {
  readonly id: string;
  readonly title: string;
  readonly with: readonly string[];
  readonly at?: Moment | undefined;
  readonly where?: string | undefined;
  readonly status: EngagementStatus;
  readonly steps: readonly Step<EngagementStatus>[];
}

/** A stop as it was known at an instant. */
export interface StopView {
  readonly id: string;
  readonly kind: RawStop['kind'];
  /** The id of its place, which other stops of this and other stories may share. */
  readonly placeId: string;
  readonly place: string;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly zone: string;
  readonly purpose: string;
  readonly arrive?: Moment | undefined;
  readonly leave?: Moment | undefined;
  readonly phase: StopPhase;
  /** Whether a later state gave the stop times other than those it was first announced with. */
  readonly moved: boolean;
  readonly steps: readonly Step<StopStatus>[];
  readonly engagements: readonly EngagementView[];
}

function engagementAt(raw: RawEngagement, zone: string, at: Temporal.Instant): EngagementView | undefined {
  const states = knownAt(raw.states, zone, at);
  const last = states.at(-1);
  if (last === undefined) return undefined;
  const time = states.findLast((state) => state.at !== undefined)?.at ?? raw.at;
  return {
    id: raw.id,
    title: raw.title,
    with: raw.with,
    at: time === undefined ? undefined : moment(time, zone),
    where: states.findLast((state) => state.where !== undefined)?.where ?? raw.where,
    status: last.status,
    steps: states.map(({ on, status, text, by, sources }) => ({ on, status, text, by, sources })),
  };
}

/** The stop as it was known at an instant, or nothing when nobody had spoken of it yet. */
export function stopAt(raw: RawStop, at: Temporal.Instant): StopView | undefined {
  const { zone } = raw;
  const states = knownAt(raw.states, zone, at);
  const last = states.at(-1);
  if (last === undefined) return undefined;
  const arrive =
    states.findLast((state) => state.arrive !== undefined)?.arrive ??
    ('arrive' in raw ? raw.arrive : undefined);
  const leave =
    states.findLast((state) => state.leave !== undefined)?.leave ?? ('leave' in raw ? raw.leave : undefined);
  const stay = {
    arrive: arrive === undefined ? undefined : moment(arrive, zone),
    leave: leave === undefined ? undefined : moment(leave, zone),
  };
  return {
    id: raw.id,
    kind: raw.kind,
    placeId: raw.placeId ?? raw.id,
    place: raw.place,
    country: raw.country,
    latitude: raw.at[0],
    longitude: raw.at[1],
    zone,
    purpose: wordingAt(raw.purpose, zone, at),
    ...stay,
    phase: stopPhase(last.status, stay, at),
    moved:
      arrive !== ('arrive' in raw ? raw.arrive : undefined) ||
      leave !== ('leave' in raw ? raw.leave : undefined),
    steps: states.map(({ on, status, text, sources }) => ({ on, status, text, sources })),
    engagements: raw.engagements.flatMap((each) => engagementAt(each, zone, at) ?? []),
  };
}
