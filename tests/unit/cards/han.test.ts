import { expect, test } from 'vitest';
import { hanFirst } from '../../../src/cards/han.ts';

test.each([
  ['习近平', 'SC'],
  ['釜山', 'SC'],
  ['習近平', 'TC'],
  ['鹽抵釜山', 'TC'],
  ['塩の道', 'JP'],
  ['カナ釜山', 'JP'],
  ['釜山은', 'KR'],
] as const)('“%s” asks first for the shapes of %s', (words, region) => {
  expect(hanFirst(words)).toBe(region);
});
