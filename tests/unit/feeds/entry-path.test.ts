import { expect, test } from 'vitest';
import { entryPath } from '../../../src/feeds/entry-path.ts';
import { anEntry } from './made-up.ts';

test('an entry is read on the host that the page is on', () => {
  expect(entryPath(anEntry())).toBe('/news/explainers/trip/#update-one');
});
