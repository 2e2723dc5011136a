import { expect, test } from 'vitest';
import { indexLanguage } from '../../../src/search/index-language.ts';

test.each([
  ['en', 'unknown'],
  ['en-GB', 'unknown'],
  ['de', 'unknown'],
  ['ja', 'ja'],
  ['zh-Hant', 'zh-Hant'],
  ['th-TH', 'th-TH'],
])('of a site in %s', (language, expected) => {
  expect(indexLanguage(language)).toBe(expected);
});
