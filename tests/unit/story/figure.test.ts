import { describe, expect, test } from 'vitest';
import { figureAt } from '../../../src/story/figure.ts';
import { aFigure, at } from './blocks.ts';

const raw = aFigure(
  { zone: 'America/New_York' },
  [
    { on: '2025-02-04', value: 10 },
    { on: '2025-04-09T00:01', value: 145 },
  ],
  [{ on: '2025-10-10', from: '2025-11-01', value: 155 }],
);

describe('a figure grows', () => {
  test.each([
    ['2025-02-04T00:00', [10], []],
    ['2025-04-09T00:00', [10], []],
    ['2025-04-09T00:01', [10, 145], []],
    ['2025-10-09T23:59', [10, 145], []],
    // A threat is known from the day it is spoken, not from the day it was to begin.
    ['2025-10-10T00:00', [10, 145], [155]],
    ['2026-01-01T00:00', [10, 145], [155]],
  ])('at %s', (time, steps, threats) => {
    const view = figureAt(raw, 'UTC', at(`${time}[America/New_York]`));
    expect(view?.steps.map((step) => step.value)).toEqual(steps);
    expect(view?.threats.map((threat) => threat.value)).toEqual(threats);
  });
});

test('before its first value there is none', () => {
  expect(figureAt(raw, 'UTC', at('2025-02-03T23:59[America/New_York]'))).toBeUndefined();
});

test('without a zone of its own it is dated at the newsroom', () => {
  const zoneless = aFigure({}, [
    { on: '2025-02-04', value: 10 },
    { on: '2025-04-09', value: 20 },
  ]);
  const instant = at('2025-02-03T15:00[UTC]');
  expect(figureAt(zoneless, 'Asia/Seoul', instant)).toBeDefined();
  expect(figureAt(zoneless, 'UTC', instant)).toBeUndefined();
});

test('a threat says when it was to begin, in the zone of the figure', () => {
  const [threat] = figureAt(raw, 'UTC', at('2025-10-10T12:00[UTC]'))?.threats ?? [];
  expect(threat?.from.zone).toBe('America/New_York');
  expect(threat?.from.date.toString()).toBe('2025-11-01');
});

test.each([
  ['2025-11-09T23:59', 'Up to the truce.'],
  ['2025-11-10T00:00', 'With the truce.'],
])('its note is put as it stood, at %s', (time, note) => {
  const wordings = [
    { on: '2025-02-04', text: 'Up to the truce.' },
    { on: '2025-11-10', text: 'With the truce.' },
  ];
  const states = [
    { on: '2025-02-04', value: 10 },
    { on: '2025-04-09', value: 20 },
  ];
  const noted = aFigure({ zone: 'America/New_York', note: wordings }, states);
  expect(figureAt(noted, 'UTC', at(`${time}[America/New_York]`))?.note).toBe(note);
});
