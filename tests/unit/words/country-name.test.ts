import { expect, test } from 'vitest';
import { countryName } from '../../../src/words/country-name.ts';

test.each([
  ['KR', 'South Korea'],
  ['US', 'United States'],
  ['GB', 'United Kingdom'],
  ['XK', 'Kosovo'],
])('%s is %s', (code, name) => {
  expect(countryName(code)).toBe(name);
});
