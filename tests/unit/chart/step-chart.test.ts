import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepChart, type StepChart } from '../../../src/chart/step-chart.ts';
import { figureAt } from '../../../src/story/figure.ts';
import { aFigure, at } from '../story/blocks.ts';

type Step = readonly [on: string, value: number];
type Threat = readonly [on: string, from: string, value: number];

function chartOf(
  steps: readonly Step[],
  until: string,
  threats: readonly Threat[] = [],
  unit = '%',
): StepChart {
  const raw = aFigure(
    { unit },
    steps.map(([on, value]) => ({ on, value })),
    threats.map(([on, from, value]) => ({ on, from, value })),
  );
  const view = figureAt(raw, 'UTC', at(`${until}T23:59[UTC]`));
  if (view === undefined) throw new Error('The figure is known.');
  return stepChart(view, Temporal.PlainDate.from(until));
}

const tariffs: readonly Step[] = [
  ['2025-02-04', 10],
  ['2025-03-04', 20],
  ['2025-04-09', 145],
  ['2025-05-14', 30],
  ['2025-11-10', 20],
];

const charts: readonly (readonly [string, StepChart])[] = [
  ['a year of steps', chartOf(tariffs, '2026-06-29')],
  ['drawn on the very day of its last step', chartOf(tariffs, '2025-11-10')],
  ['drawn on the day of its first step', chartOf(tariffs, '2025-02-04')],
  [
    'a date at its very end',
    chartOf(
      [
        ['2024-01-01', 10],
        ['2024-02-01', 20],
      ],
      '2024-04-01',
    ),
  ],
  [
    'a threat that would begin after the end',
    chartOf(tariffs, '2025-10-24', [['2025-10-10', '2025-11-01', 155]]),
  ],
  ['a threat long past', chartOf(tariffs, '2026-06-29', [['2025-10-10', '2025-11-01', 155]])],
  ['a threat from before the first step', chartOf(tariffs, '2026-06-29', [['2025-02-04', '2025-02-01', 25]])],
  [
    'steps on one day',
    chartOf(
      [
        ['2025-04-09', 84],
        ['2025-04-09T12:00', 125],
        ['2025-04-10', 145],
      ],
      '2025-04-12',
    ),
  ],
  [
    'steps minutes apart',
    chartOf(
      [
        ['2025-04-09T00:01', 104],
        ['2025-04-09T13:30', 125],
      ],
      '2025-04-09',
    ),
  ],
  [
    'negative values',
    chartOf(
      [
        ['2025-01-01', -5],
        ['2025-06-01', -40],
        ['2025-09-01', 12],
      ],
      '2025-12-31',
    ),
  ],
  [
    'only negative values',
    chartOf(
      [
        ['2025-01-01', -5],
        ['2025-06-01', -40],
      ],
      '2025-12-31',
    ),
  ],
  [
    'nothing but noughts',
    chartOf(
      [
        ['2025-01-01', 0],
        ['2025-06-01', 0],
      ],
      '2025-12-31',
    ),
  ],
  [
    'one value and no other',
    chartOf(
      [
        ['2025-01-01', 7],
        ['2025-06-01', 7],
      ],
      '2025-12-31',
    ),
  ],
  [
    'large numbers',
    chartOf(
      [
        ['2025-01-01', 1_250_000],
        ['2025-06-01', 9_876_543],
      ],
      '2025-12-31',
      [],
      'bn dollars',
    ),
  ],
  [
    'fractions',
    chartOf(
      [
        ['2025-01-01', 0.1],
        ['2025-06-01', 0.35],
      ],
      '2025-12-31',
      [],
      'points',
    ),
  ],
  [
    'decades',
    chartOf(
      [
        ['1980-01-01', 3],
        ['2001-12-11', 2],
        ['2018-07-06', 25],
      ],
      '2026-06-29',
    ),
  ],
];

/** How wide a text is at most: thirteen units high, in a narrow face. */
const widthOf = (text: string): number => text.length * 7;

function expectInside(chart: StepChart): void {
  const drawn = [chart.line, chart.threats].join('');
  expect(drawn).not.toMatch(/NaN|Infinity/);
  // Absolute commands only: M and L carry x,y; H an x; V a y.
  for (const [, command, first = '', second] of drawn.matchAll(/([MLHV])(-?\d+)(?:,(-?\d+))?/g)) {
    const [x, y] = command === 'V' ? [0, first] : [first, second ?? '0'];
    expect(Number(x), drawn).toBeGreaterThanOrEqual(0);
    expect(Number(x), drawn).toBeLessThanOrEqual(chart.width);
    expect(Number(y), drawn).toBeGreaterThanOrEqual(0);
    expect(Number(y), drawn).toBeLessThanOrEqual(chart.height);
  }
  for (const { x, y, text, anchor } of [...chart.values, ...chart.threatLabels]) {
    const begin = anchor === 'end' ? x - widthOf(text) : x;
    expect(begin, text).toBeGreaterThanOrEqual(0);
    expect(begin + widthOf(text), text).toBeLessThanOrEqual(chart.width);
    expect(y, text).toBeGreaterThanOrEqual(13);
    expect(y, text).toBeLessThanOrEqual(chart.height);
  }
  for (const { y, text } of chart.rows) {
    expect(chart.left - 8 - widthOf(text), text).toBeGreaterThanOrEqual(0);
    expect(y, text).toBeLessThanOrEqual(chart.height);
  }
  for (const { x, text } of chart.columns) {
    expect(x - widthOf(text) / 2, text).toBeGreaterThanOrEqual(0);
    expect(x + widthOf(text) / 2, text).toBeLessThanOrEqual(chart.width);
  }
}

describe('everything is inside the drawing', () => {
  test.each(charts)('%s', (_, chart) => {
    expectInside(chart);
    expect(chart.line).toMatch(/^M\d+,\d+/);
    expect(chart.values.length).toBeGreaterThan(0);
  });

  test('whatever the figure', () => {
    const steps = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: -500, max: 2000 })),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(
        steps,
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: -100, max: 300 }),
        (raw, more, early) => {
          const day = (days: number) => Temporal.PlainDate.from('2020-01-01').add({ days }).toString();
          const sorted = raw.toSorted(([a], [b]) => a - b);
          const last = sorted.at(-1)?.[0] ?? 0;
          const threat: Threat = [day(last), day(last + early), 155];
          expectInside(
            chartOf(
              sorted.map(([days, value]) => [day(days), value] as const),
              day(last + more),
              [threat],
            ),
          );
        },
      ),
    );
  });
});

describe('a scale says each thing once', () => {
  test.each(charts)('%s', (_, { columns, rows }) => {
    expect(new Set(columns.map(({ text }) => text)).size).toBe(columns.length);
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
    expect(columns.length).toBeGreaterThan(0);
  });

  test('in months over a year, in days over a week, in years over decades', () => {
    const first = (steps: readonly Step[], until: string) => chartOf(steps, until).columns[0]?.text;
    expect(first(tariffs, '2026-06-29')).toMatch(/^[A-Z][a-z]{2} \d{4}$/);
    expect(
      first(
        [
          ['2025-04-02', 10],
          ['2025-04-05', 20],
        ],
        '2025-04-10',
      ),
    ).toMatch(/^\d+ Apr$/);
    expect(
      first(
        [
          ['1980-01-01', 3],
          ['2001-12-11', 2],
        ],
        '2026-06-29',
      ),
    ).toMatch(/^\d{4}$/);
  });
});

test('a value holds until the next one, and the last one to the end', () => {
  const { line, values } = chartOf(
    [
      ['2025-01-01', 0],
      ['2025-07-01', 10],
    ],
    '2026-01-01',
  );
  // Level, then upright, then level again.
  const [, start, bottom, step, top, end] = /^M(\d+),(\d+)H(\d+)V(\d+)H(\d+)$/.exec(line)?.map(Number) ?? [];
  expect(step).toBeGreaterThan(start ?? NaN);
  expect(top).toBeLessThan(bottom ?? NaN);
  expect(end).toBeGreaterThan(step ?? NaN);
  expect(values.map(({ text }) => text)).toEqual(['0', '10']);
});

test('the line is drawn no further than we know, when a threat lies ahead', () => {
  const { line, columns } = chartOf(
    [
      ['2025-01-01', 0],
      ['2025-07-01', 10],
    ],
    '2025-10-01',
    [['2025-09-01', '2026-01-01', 100]],
  );
  const xs = [...line.matchAll(/[MH](\d+)/g)].map(([, x]) => Number(x));
  expect(Math.max(...xs)).toBeLessThan(500);
  expect(columns.length).toBeGreaterThan(0);
});

test('a threat still ahead goes on from the end of the line, rises on its date, and lasts', () => {
  const { line, threats, width } = chartOf(tariffs, '2025-10-24', [['2025-10-10', '2025-11-01', 155]]);
  const end = Number(/H?(\d+)(?:,\d+)?$/.exec(line)?.[1]);
  const [, from, foot, to, head, last] = /^M(\d+),(\d+)H(\d+)V(\d+)H(\d+)$/.exec(threats) ?? [];
  expect(Number(from)).toBe(end);
  expect(Number(to)).toBeGreaterThan(end);
  expect(Number(head)).toBeLessThan(Number(foot));
  expect(Number(last)).toBeGreaterThan(Number(to) + 20);
  expect(Number(last)).toBeLessThanOrEqual(width);
});

test('a threat rises from the value in force when it would have begun', () => {
  const { threats, threatLabels } = chartOf(tariffs, '2026-06-29', [['2025-10-10', '2025-11-01', 155]]);
  const [, at, foot, head, from, level, to] =
    /^M(\d+),(\d+)V(\d+)M(\d+),(\d+)H(\d+)$/.exec(threats)?.map(Number) ?? [];
  expect(foot).toBeGreaterThan(head ?? NaN);
  // It never held, so that its line lasts for no time.
  expect(level).toBe(head);
  expect(((from ?? NaN) + (to ?? NaN)) / 2).toBe(at);
  expect((to ?? NaN) - (from ?? NaN)).toBeLessThan(20);
  expect(threatLabels.map(({ text }) => text)).toEqual(['155% threatened']);
});

test('the words of a threat have room in the larger print of a narrow screen, too', () => {
  for (const until of ['2025-10-24', '2025-10-30', '2025-11-10', '2026-06-29']) {
    const { threatLabels, width } = chartOf(tariffs, until, [['2025-10-10', '2025-11-01', 155]]);
    for (const { x, text, anchor } of threatLabels) {
      const room = anchor === 'end' ? x : width - x;
      expect(room, until).toBeGreaterThanOrEqual(widthOf(text) * 1.6);
    }
  }
});

describe('values', () => {
  const printed = (...steps: readonly Step[]) => chartOf(steps, '2026-06-29').values.map(({ text }) => text);

  test('that would touch another are left out', () => {
    expect(printed(['2025-04-01', 100], ['2025-04-15', 101], ['2025-12-01', 30])).toEqual(['100', '30']);
  });

  test('of steps too short to carry them are left out, but for a peak', () => {
    expect(printed(['2025-04-08', 80], ['2025-04-09', 100], ['2025-04-10', 120], ['2025-04-11', 30])).toEqual(
      ['120', '30'],
    );
  });
});

describe('in words', () => {
  test('from, over, to', () => {
    expect(chartOf(tariffs, '2026-06-29').alt).toBe(
      'Stepped line from 10% on 4 February 2025 over a peak of 145% on 9 Apr 2025 to 20% since 10 November 2025. The table below has every value.',
    );
  });
});

test('a figure without a value cannot be drawn', () => {
  const until = Temporal.PlainDate.from('2025-01-01');
  expect(() =>
    stepChart({ id: 'x', title: 'x', unit: '%', note: 'x', steps: [], threats: [] }, until),
  ).toThrow(TypeError);
});

test.each(['2025-02-04', '2025-03-04', '2025-11-10'])('a value of the last day, %s, is seen', (until) => {
  const { line, values, columns } = chartOf(tariffs, until);
  const [, before = '', after = ''] = /(\d+)(?:,\d+)?(?:V\d+)?H(\d+)$/.exec(line) ?? [];
  expect(Number(after) - Number(before)).toBeGreaterThanOrEqual(14);
  expect(values.at(-1)?.text).toBe(String(tariffs.findLast(([on]) => on <= until)?.[1]));
  expect(columns.length).toBeGreaterThan(0);
});
