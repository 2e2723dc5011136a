import { expect, test } from 'vitest';
import { sourceNumbers } from '../../../src/story/source-numbers.ts';
import { sourcesAt, type Use } from '../../../src/story/source.ts';
import { aSource } from './blocks.ts';

const use = (kind: Use['kind'], nth: number): Use => ({ kind, nth, fragment: `${kind}-${nth}` });
const raw = ['p1', 'p2', 'p3'].map(aSource);

test('only what is cited is listed, numbered in the order of the record', () => {
  const listed = sourcesAt(raw, [
    { use: use('claim', 1), sources: ['p3'] },
    { use: use('claim', 2), sources: ['p1', 'p3'] },
  ]);
  expect(listed.map(({ id, number }) => [id, number])).toEqual([
    ['p1', 1],
    ['p3', 2],
  ]);
  expect([...sourceNumbers(listed)]).toEqual([
    ['p1', 1],
    ['p3', 2],
  ]);
});

test('every use is kept, in the order of the page, and once where it cites twice', () => {
  const [first] = sourcesAt(raw, [
    { use: use('short', 1), sources: ['p1', 'p1'] },
    { use: use('stop', 1), sources: ['p2'] },
    { use: use('claim', 1), sources: ['p1'] },
  ]);
  expect(first?.supports).toEqual([use('short', 1), use('claim', 1)]);
});

test('nothing cited, nothing listed', () => {
  expect(sourcesAt(raw, [])).toEqual([]);
});
