import { expect, test } from 'vitest';
import { termAt } from '../../../src/story/term.ts';
import { aTerm, at } from './blocks.ts';

const raw = aTerm(
  { text: 'Seventeen metals.', sources: ['p1'] },
  { on: '2025-10-09', text: 'China licenses their export.', sources: ['p2'] },
  { on: '2025-11-07', text: 'It has suspended that for a year.', sources: ['p1', 'p3'] },
);

test.each([
  ['2025-01-01', 'Seventeen metals.', ['p1']],
  ['2025-10-09', 'Seventeen metals. China licenses their export.', ['p1', 'p2']],
  [
    '2025-11-07',
    'Seventeen metals. China licenses their export. It has suspended that for a year.',
    ['p1', 'p2', 'p3'],
  ],
])('on %s', (day, text, sources) => {
  expect(termAt(raw, 'UTC', at(`${day}T00:00[UTC]`))).toMatchObject({ text, sources });
});

test('a plain definition does without sources', () => {
  expect(termAt(aTerm({}), 'UTC', at('2025-01-01T00:00[UTC]')).sources).toEqual([]);
});
