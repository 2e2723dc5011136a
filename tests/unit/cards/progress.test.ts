import { expect, test } from 'vitest';
import { progress } from '../../../src/cards/progress.ts';

const linesOf = (total: number): string[] => {
  const lines: string[] = [];
  const drawn = progress(total, (line) => lines.push(line));
  for (let nth = 0; nth < total; nth += 1) drawn();
  return lines;
};

test.each([
  [0, []],
  [100, []],
  [101, ['Cards: 100 of 101 drawn', 'Cards: 101 of 101 drawn']],
  [300, ['Cards: 100 of 300 drawn', 'Cards: 200 of 300 drawn', 'Cards: 300 of 300 drawn']],
])('of %i cards it says %j', (total, lines) => {
  expect(linesOf(total)).toEqual(lines);
});
