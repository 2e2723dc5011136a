import { expect, test } from 'vitest';
import { copyVersion } from '../../../src/copies/copy-version.ts';

const date = Temporal.PlainDate.from('2026-11-24');

test('a version names its date, and what it holds', () => {
  expect(copyVersion(date, '<p>a</p>')).toMatch(/^2026-11-24\.\d{8}$/);
  expect(copyVersion(date, '<p>a</p>')).toBe(copyVersion(date, '<p>a</p>'));
  expect(copyVersion(date, '<p>a</p>')).not.toBe(copyVersion(date, '<p>b</p>'));
});
