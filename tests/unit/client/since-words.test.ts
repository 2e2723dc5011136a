import { expect, test } from 'vitest';
import { dateBeside, newWords, type Change } from '../../../src/client/since-words.ts';

const of = (...kinds: readonly Change['kind'][]): Change[] =>
  kinds.map((kind, index) => ({ on: '2025-10-30', kind, id: `block-${index}` }));

test.each<[readonly Change['kind'][], string]>([
  [['development', 'development', 'development'], '3 developments'],
  [['development'], 'A development'],
  [['correction'], 'A correction'],
  [['development', 'correction', 'development'], '2 developments and a correction'],
  [['correction', 'correction', 'development'], 'A development and 2 corrections'],
  // Blocks are what the updates speak of; counting them, too, would count everything twice.
  [['development', 'change', 'change'], 'A development'],
  [['change', 'change'], '2 changes'],
  [['change'], 'A change'],
])('%j', (kinds, words) => {
  expect(newWords(of(...kinds))).toBe(words);
});

test.each([
  ['2025-10-25', '2025-11-01', '25 October'],
  ['2025-12-31', '2026-01-01', '31 December 2025'],
  ['2025-01-01', '2025-12-31', '1 January'],
])('%s, said on %s', (date, today, words) => {
  expect(dateBeside(date, today)).toBe(words);
});
