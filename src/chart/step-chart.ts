import { scaleLinear, scaleUtc } from 'd3-scale';
import type { FigureView } from '../story/figure.ts';
import { longDate, shortDate, shortDateYear } from '../words/date.ts';

/** A text on the chart, which begins at its place, or ends there. */
export interface ChartLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor?: 'end' | undefined;
}

/** How much larger the print of a narrow screen is, and the least gap between two dates. */
const largerPrint = 1.6;
const labelGap = 10;

/** A step shorter than this, in drawing units, gets no number unless it is a peak. */
const leastRun = 12;

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
const margin = { top: 24, right: 26, bottom: 28, left: 44 };
/** How far a threat is drawn beyond its date, as a share of the time before it. */
const beyond = 0.12;
/** How wide a threat is drawn that never came to hold, and a value that came on the last day on record. */
const capWidth = 14;
/** Labels closer than this would touch. */
const labelRoom = 40;

const day = 86_400_000;

const time = (date: Temporal.PlainDate): number => date.toZonedDateTime('UTC').epochMilliseconds;

/** How wide a label is at most, in the narrow face of the chart. */
const widthOf = (text: string): number => text.length * 7;

/** Where a label begins that should stand at `x` and must end inside the drawing. */
const within = (x: number, text: string): number => Math.min(x, width - widthOf(text));

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** The dates below the chart, as precisely as they lie apart: "2025", "Oct 2025" or "30 Oct", each once. */
function dateLabels(ticks: readonly Date[]): readonly { readonly at: number; readonly text: string }[] {
  const [first = 0, second = first] = ticks.map(Number);
  const days = (second - first) / day;
  const print = (tick: Date): string => {
    if (days >= 360) return `${tick.getUTCFullYear()}`;
    if (days >= 28) return month.format(tick);
    return shortDate(
      Temporal.Instant.fromEpochMilliseconds(Number(tick)).toZonedDateTimeISO('UTC').toPlainDate(),
    );
  };
  const labels = ticks.map((tick) => ({ at: Number(tick), text: print(tick) }));
  return labels.filter((label, index) => labels[index - 1]?.text !== label.text);
}

/**
 * The dates that find room along the axis, even in the larger print of a narrow screen: none over the
 * values at its left, none touching the one before.
 */
function apart(
  columns: readonly { readonly x: number; readonly text: string }[],
  left: number,
): readonly { readonly x: number; readonly text: string }[] {
  const kept: { readonly x: number; readonly text: string }[] = [];
  for (const column of columns) {
    const room = widthOf(column.text) * largerPrint;
    const free = column.x - room / 2 >= (kept.at(-1)?.x ?? left - room) + room / 2 + labelGap;
    const fits = column.x - room / 2 >= left - 8 && column.x + room / 2 <= width;
    if (free && fits) kept.push(column);
  }
  return kept;
}

/** Lays out a figure as a stepped line, drawn as far as the record reaches; threats are dashed. */
export function stepChart(figure: FigureView, until: Temporal.PlainDate): StepChart {
  const points = figure.steps.map((step) => ({ at: time(step.on.date), value: step.value }));
  const first = figure.steps[0];
  const last = figure.steps.at(-1);
  if (first === undefined || last === undefined)
    throw new TypeError('A figure is drawn from its first value on.');
  const end = Math.max(time(until), time(last.on.date));
  const threatened = figure.threats.map((threat) => time(threat.from.date));
  const all = [...points.map((point) => point.value), ...figure.threats.map((threat) => threat.value), 0];
  const y = scaleLinear([Math.min(...all), Math.max(...all)], [height - margin.bottom, margin.top]).nice(4);
  const rows = y.ticks(4).map((tick) => ({ at: y(tick), text: `${tick}${figure.unit}` }));
  const left = Math.max(margin.left, ...rows.map((row) => Math.round(widthOf(row.text) * largerPrint) + 8));
  const start = Math.min(time(first.on.date), ...threatened);
  const latest = Math.max(end, ...threatened);
  // What is threatened for a date still ahead is drawn on for a while: it was to last.
  const horizon = latest > end ? latest + (latest - start) * beyond : end;
  // A single day stands in the middle.
  const around = start === horizon ? day / 2 : 0;
  const x = scaleUtc([start - around, horizon + around], [left, width - margin.right]);
  const round = (value: number): number => Math.round(value);
  // Along until the next step, then up or down to it: half the letters of a general line.
  const steps = points.slice(1).map(({ at, value }) => `H${round(x(at))}V${round(y(value))}`);
  const inForce = (at: number): number => points.findLast((point) => point.at <= at)?.value ?? first.value;
  const threats = figure.threats.map((threat) => {
    const from = time(threat.from.date);
    const [at, top] = [round(x(from)), round(y(threat.value))];
    if (from > end)
      return `M${round(x(end))},${round(y(last.value))}H${at}V${top}H${Math.min(width - margin.right, at + 120)}`;
    // Its date has come without it: it held for no time, and is drawn for none.
    return `M${at},${round(y(inForce(from)))}V${top}M${at - capWidth / 2},${top}H${at + capWidth / 2}`;
  });
  const values: ChartLabel[] = [];
  points.forEach((point, index) => {
    const next = points[index + 1];
    const lasts = x(next?.at ?? end) - x(point.at) >= leastRun;
    const peaks =
      (points[index - 1]?.value ?? -Infinity) < point.value && (next?.value ?? -Infinity) < point.value;
    // A step too short to carry its number would print it across a line; the table has it.
    if (next !== undefined && !lasts && !peaks) return;
    const text = `${point.value}`;
    const label = { x: within(round(x(point.at)) + 3, text), y: round(y(point.value)) - 7, text };
    const room = Math.max(labelRoom, widthOf(text) + 4);
    const clash = values.some(
      (other) => Math.abs(other.x - label.x) < room && Math.abs(other.y - label.y) < 16,
    );
    if (!clash) values.push(label);
  });
  const peak = figure.steps.reduce((most, each) => (each.value > most.value ? each : most), first);
  return {
    width,
    height,
    left,
    line: `M${round(x(time(first.on.date)))},${round(y(first.value))}${steps.join('')}H${Math.max(round(x(end)), round(x(time(last.on.date))) + capWidth)}`,
    threats: threats.join(''),
    threatLabels: figure.threats.map((threat) => {
      const text = `${threat.value}${figure.unit} threatened`;
      const begin = round(x(time(threat.from.date))) + 6;
      const y0 = round(y(threat.value)) - 8;
      // Where there is no room behind the line, even for the larger print, it ends with the drawing.
      return begin + widthOf(text) * largerPrint > width
        ? { x: width, y: y0, text, anchor: 'end' }
        : { x: begin, y: y0, text };
    }),
    rows: rows.map(({ at, text }) => ({ y: round(at), text })),
    columns: apart(
      dateLabels(x.ticks(6)).map(({ at, text }) => ({ x: round(x(at)), text })),
      left,
    ),
    values,
    alt: `Stepped line from ${first.value}${figure.unit} on ${longDate(first.on.date)} over a peak of ${peak.value}${figure.unit} on ${shortDateYear(peak.on.date)} to ${last.value}${figure.unit} since ${longDate(last.on.date)}. The table below has every value.`,
  };
}
