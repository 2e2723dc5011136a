import { expect, test } from 'vitest';
import { copyVersion } from '../../../src/copies/copy-version.ts';

const date = Temporal.PlainDate.from('2026-11-24');

test('a version names its date, and what it holds', () => {
  expect(copyVersion(date, '<p>a</p>')).toMatch(/^2026-11-24\.\d{8}$/);
  const many = Array.from({ length: 200 }, (_, index) => copyVersion(date, `<p>${index}</p>`).slice(11));
  expect(many.filter((figures) => !/^\d{8}$/.test(figures))).toEqual([]);
  expect(new Set(many.map(([first]) => first)).size).toBe(10);
  expect(copyVersion(date, '<p>a</p>')).toBe(copyVersion(date, '<p>a</p>'));
  expect(copyVersion(date, '<p>a</p>')).not.toBe(copyVersion(date, '<p>b</p>'));
});
