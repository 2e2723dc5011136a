import type { FigureStep, FigureView } from '../story/figure.ts';

/** The rows of the table under a chart: every value from when it held or was to hold, in the order of these dates. */
export function figureRows({ steps, threats }: FigureView): readonly FigureStep[] {
  const threatened = threats.map((threat) => ({
    ...threat,
    on: threat.from,
    text: `Threatened only: ${threat.text}`,
  }));
  return [...steps, ...threatened].toSorted((a, b) => Temporal.Instant.compare(a.on.start, b.on.start));
}
