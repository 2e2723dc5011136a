import type { z } from 'astro/zod';
import type { deadline } from '../schema/deadline.ts';
import { rewordings } from './changes/rewordings.ts';
import { deadlinePhase, type DeadlinePhase, type DeadlineStatus } from './deadline-phase.ts';
import { knownAt } from './known.ts';
import { begun, moment, type Moment } from './moment.ts';
import type { Step } from './stop.ts';
import { wordingAt } from './wording.ts';

type RawDeadline = z.infer<typeof deadline>;

/** The number at stake. */
export interface Rate {
  readonly value: number;
  readonly unit: string;
  readonly of: string;
  readonly sources: readonly string[];
}

/** A step in a deadline's life; a move says to when. */
export interface DeadlineStep extends Step<DeadlineStatus> {
  readonly due?: Moment | undefined;
}

/** A deadline as it was known at an instant. */
export interface DeadlineView {
  readonly id: string;
  readonly title: string;
  readonly due: Moment;
  /** When it was first set for, when that is not the date it now falls on. */
  readonly movedFrom?: Moment | undefined;
  readonly who: string;
  readonly what: string;
  readonly otherwise: string;
  readonly rate?: Rate | undefined;
  readonly phase: DeadlinePhase;
  readonly steps: readonly DeadlineStep[];
  /** When `what` or `otherwise` was put otherwise, until then. */
  readonly reworded: readonly Moment[];
}

/** The deadline as it was known at an instant, or nothing when it had not been set yet. */
export function deadlineAt(raw: RawDeadline, at: Temporal.Instant): DeadlineView | undefined {
  const { zone } = raw;
  const states = knownAt(raw.states, zone, at);
  const last = states.at(-1);
  if (last === undefined) return undefined;
  const first = moment(raw.due, zone);
  const steps = states.map((state) => ({
    on: state.on,
    status: state.status,
    text: state.text,
    by: state.by,
    sources: state.sources,
    due: state.status === 'moved' ? moment(state.due, zone) : undefined,
  }));
  const moved = steps.findLast((step) => step.due !== undefined)?.due;
  const due = moved ?? first;
  const rated = states.findLast((state) => state.rate !== undefined);
  return {
    id: raw.id,
    title: raw.title,
    due,
    movedFrom: due.date.equals(first.date) ? undefined : first,
    who: raw.who,
    what: wordingAt(raw.what, zone, at),
    otherwise: wordingAt(raw.otherwise, zone, at),
    rate: rated?.rate === undefined ? undefined : { ...rated.rate, sources: rated.sources },
    phase: deadlinePhase(last.status, due, at),
    steps,
    reworded: [raw.what, raw.otherwise]
      .flatMap((wording) => rewordings(wording, zone))
      .filter((on) => begun(on, at)),
  };
}
