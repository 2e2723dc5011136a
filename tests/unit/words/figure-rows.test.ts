import { expect, test } from 'vitest';
import { figureAt } from '../../../src/story/figure.ts';
import { figureRows } from '../../../src/words/figure-rows.ts';
import { aFigure, at } from '../story/blocks.ts';

test('the rows of a figure stand in the order of their dates, a threat on the date it was to begin', () => {
  const figure = figureAt(
    aFigure(
      {},
      [
        { on: '2025-02-04', value: 10 },
        { on: '2025-11-01', value: 30 },
        { on: '2025-11-10', value: 20 },
      ],
      [
        { on: '2025-10-10', from: '2025-11-01', value: 130 },
        { on: '2025-02-01', from: '2025-03-01', value: 25 },
      ],
    ),
    'UTC',
    at('2026-01-01T00:00[UTC]'),
  );
  const rows = figure === undefined ? [] : figureRows(figure);
  expect(rows.map(({ on, value }) => [on.date.toString(), value])).toEqual([
    ['2025-02-04', 10],
    ['2025-03-01', 25],
    ['2025-11-01', 30],
    ['2025-11-01', 130],
    ['2025-11-10', 20],
  ]);
  expect(rows.map(({ text }) => text.startsWith('Threatened only: '))).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
});
