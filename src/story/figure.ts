import type { z } from 'astro/zod';
import type { figure } from '../schema/figure.ts';
import { knownAt } from './known.ts';
import { begun, moment, type Moment } from './moment.ts';
import { wordingAt } from './wording.ts';

type RawFigure = z.infer<typeof figure>;

/** A value that holds from its date until the next one. */
export interface FigureStep {
  readonly on: Moment;
  readonly value: number;
  readonly text: string;
  readonly sources: readonly string[];
}

/** A value that was threatened: spoken of on `on`, to begin on `from`. */
export interface FigureThreat extends FigureStep {
  readonly from: Moment;
}

/** A figure as far as it was known at an instant. */
export interface FigureView {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly note: string;
  readonly steps: readonly FigureStep[];
  readonly threats: readonly FigureThreat[];
}

/** The figure as far as it was known at an instant, or nothing before its first value. */
export function figureAt(raw: RawFigure, newsroomZone: string, at: Temporal.Instant): FigureView | undefined {
  const zone = raw.zone ?? newsroomZone;
  const steps = knownAt(raw.states, zone, at);
  if (steps.length === 0) return undefined;
  const threats = raw.threats
    .map((threat) => ({ ...threat, on: moment(threat.on, zone), from: moment(threat.from, zone) }))
    .filter((threat) => begun(threat.on, at));
  return {
    id: raw.id,
    title: raw.title,
    unit: raw.unit,
    note: wordingAt(raw.note, zone, at),
    steps,
    threats,
  };
}
