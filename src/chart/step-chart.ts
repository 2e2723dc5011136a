import { scaleLinear, scaleUtc } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import type { FigureView } from '../story/figure.ts';
import { longDate, shortDateYear } from '../words/date.ts';

/** A text on the chart. */
export interface ChartLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly end: boolean;
}

/** Everything an SVG of a stepped line needs. */
export interface StepChart {
  readonly width: number;
  readonly height: number;
  readonly line: string;
  readonly threats: string;
  readonly threatLabels: readonly ChartLabel[];
  readonly rows: readonly { readonly y: number; readonly text: string }[];
  readonly columns: readonly { readonly x: number; readonly text: string }[];
  readonly values: readonly ChartLabel[];
  readonly left: number;
  /** The chart in a sentence, for those who can't see it. */
  readonly alt: string;
}

const width = 640;
const height = 300;
const margin = { top: 24, right: 16, bottom: 28, left: 44 };
/** Labels closer than this would touch. */
const labelRoom = 40;

const time = (date: Temporal.PlainDate): number => date.toZonedDateTime('UTC').epochMilliseconds;

/** Lays out a figure as a stepped line, drawn as far as the record reaches; threats are dashed. */
export function stepChart(figure: FigureView, until: Temporal.PlainDate): StepChart {
  const points = figure.steps.map((step) => ({ at: time(step.on.date), value: step.value }));
  const first = figure.steps[0];
  const last = figure.steps.at(-1);
  if (first === undefined || last === undefined)
    throw new TypeError('A figure is drawn from its first value on.');
  const end = Math.max(
    time(until),
    ...figure.threats.map((threat) => time(threat.from.date)),
    time(last.on.date),
  );
  const all = [...points.map((point) => point.value), ...figure.threats.map((threat) => threat.value), 0];
  const x = scaleUtc([time(first.on.date), end], [margin.left, width - margin.right]);
  const y = scaleLinear([Math.min(...all), Math.max(...all)], [height - margin.bottom, margin.top]).nice(4);
  const round = (value: number): number => Math.round(value);
  const step = line<{ at: number; value: number }>()
    .x((point) => x(point.at))
    .y((point) => y(point.value))
    .curve(curveStepAfter)
    .digits(0);
  const inForce = (at: number): number => points.findLast((point) => point.at <= at)?.value ?? first.value;
  const threats = figure.threats.map((threat) => {
    const from = time(threat.from.date);
    const foot = round(y(inForce(from)));
    return {
      threat,
      path: `M${round(x(from))},${foot}V${round(y(threat.value))}H${Math.min(width - margin.right, round(x(from)) + 120)}`,
    };
  });
  const values: ChartLabel[] = [];
  for (const point of points) {
    const label = {
      x: round(x(point.at)) + 3,
      y: round(y(point.value)) - 7,
      text: `${point.value}`,
      end: false,
    };
    const clash = values.some(
      (other) => Math.abs(other.x - label.x) < labelRoom && Math.abs(other.y - label.y) < 16,
    );
    if (!clash) values.push(label);
  }
  const peak = figure.steps.reduce((most, each) => (each.value > most.value ? each : most), first);
  return {
    width,
    height,
    left: margin.left,
    line: step([...points, { at: end, value: last.value }]) ?? '',
    threats: threats.map(({ path }) => path).join(''),
    threatLabels: threats.map(({ threat }) => ({
      x: round(x(time(threat.from.date))) + 6,
      y: round(y(threat.value)) - 8,
      text: `${threat.value}${figure.unit} threatened`,
      end: false,
    })),
    rows: y.ticks(4).map((tick) => ({ y: round(y(tick)), text: `${tick}${figure.unit}` })),
    columns: x.ticks(6).map((tick) => ({
      x: round(x(tick)),
      text: new Intl.DateTimeFormat('en-GB', { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(
        tick,
      ),
    })),
    values,
    alt: `Stepped line from ${first.value}${figure.unit} on ${longDate(first.on.date)} over a peak of ${peak.value}${figure.unit} on ${shortDateYear(peak.on.date)} to ${last.value}${figure.unit} since ${longDate(last.on.date)}. The table below has every value.`,
  };
}
