import { describe, expect, test } from 'vitest';
import { sourceNumbers } from '../../../src/story/source-numbers.ts';
import { readableFrom, readableOn, sourcesAt, type Use } from '../../../src/story/source.ts';
import { aSource } from './blocks.ts';

const use = (kind: Use['kind'], nth: number): Use => ({ kind, fragment: `${kind}-${nth}` });
const raw = ['p1', 'p2', 'p3'].map((id) => aSource(id));
const today = Temporal.PlainDate.from('2025-10-30');

test('only what is cited is listed, numbered in the order of the record', () => {
  const cited = [
    { use: use('claim', 1), sources: ['p3'] },
    { use: use('claim', 2), sources: ['p1', 'p3'] },
  ];
  const listed = sourcesAt(raw, cited, today);
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
  const cited = [
    { use: use('short', 1), sources: ['p1', 'p1'] },
    { use: use('stop', 1), sources: ['p2'] },
    { use: use('claim', 1), sources: ['p1'] },
  ];
  const [first] = sourcesAt(raw, cited, today);
  expect(first?.supports).toEqual([use('short', 1), use('claim', 1)]);
});

test('nothing cited, nothing listed', () => {
  expect(sourcesAt(raw, [], today)).toEqual([]);
});

describe('a page can only be named once it can be read', () => {
  const dated = [
    aSource('undated'),
    aSource('published', { published: '2025-10-30' }),
    aSource('at-the-earliest', { notBefore: '2025-11-04' }),
    // The date a page gives itself is better than what can be told from its text.
    aSource('both', { published: '2025-11-06', notBefore: '2025-11-04' }),
  ];

  test.each([
    ['2025-10-29', ['undated']],
    ['2025-10-30', ['undated', 'published']],
    ['2025-11-03', ['undated', 'published']],
    ['2025-11-04', ['undated', 'published', 'at-the-earliest']],
    ['2025-11-06', ['undated', 'published', 'at-the-earliest', 'both']],
  ])('on %s', (day, expected) => {
    const date = Temporal.PlainDate.from(day);
    expect(readableOn(dated, date).map(({ id }) => id)).toEqual(expected);
    // What is not listed leaves no gap in the numbers.
    const cited = [{ use: use('claim', 1), sources: dated.map(({ id }) => id) }];
    expect(sourcesAt(dated, cited, date).map(({ id, number }) => [id, number])).toEqual(
      expected.map((id, index) => [id, index + 1]),
    );
  });

  test('from the day it gives itself, else from that of its latest event', () => {
    expect(dated.map(readableFrom)).toEqual([undefined, '2025-10-30', '2025-11-04', '2025-11-06']);
  });
});
