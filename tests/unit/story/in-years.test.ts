import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inYears, mostShown } from '../../../src/story/in-years.ts';

const years = fc
  .array(fc.integer({ min: 2000, max: 2030 }), { minLength: mostShown + 1, maxLength: 3 * mostShown })
  .map((all) => all.toSorted((a, b) => b - a));
const itself = (year: number): number => year;

test('a list that fits on one page has no others', () => {
  const all = Array.from({ length: mostShown }, () => 2026);
  expect(inYears(all, itself)).toEqual({ newest: all, years: [] });
});

test('of a longer one the newest are shown, and everything once by years, the latest first', () => {
  fc.assert(
    fc.property(years, (all) => {
      const shown = inYears(all, itself);
      expect(shown.newest).toEqual(all.slice(0, mostShown));
      expect(shown.years.flatMap((each) => each.all)).toEqual(all);
      for (const { year, all: of } of shown.years) expect(new Set(of)).toEqual(new Set([year]));
    }),
  );
});

test('what is added takes nothing from the page of another year', () => {
  fc.assert(
    fc.property(years, fc.integer({ min: 2030, max: 2032 }), (all, year) => {
      const before = inYears(all, itself).years.filter((each) => each.year !== year);
      const after = inYears([year, ...all], itself).years.filter((each) => each.year !== year);
      expect(after).toEqual(before);
    }),
  );
});
