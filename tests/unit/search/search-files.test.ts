import { expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/search/search-record.ts';
import { searchFiles } from '../../../src/search/search-files.ts';

const record = (id: number): SearchRecord => ({
  kind: 'claim',
  path: `/explainers/one/#claim-${id}`,
  title: `Claim ${id}`,
  content: `Words of claim ${id}.`,
  landings: [],
  when: '30 October 2025',
  date: Temporal.PlainDate.from('2025-10-30'),
  topics: ['china', 'trade'],
});
const records = Array.from({ length: 30 }, (_, id) => record(id));

const texts = async (): Promise<readonly (readonly [string, string])[]> =>
  (await searchFiles(records))
    .map(({ path, content }) => [path, Buffer.from(content).toString('base64')] as const)
    .toSorted(([a], [b]) => a.localeCompare(b));

test('equal records make equal files', async () => {
  expect(await texts()).toEqual(await texts());
});

test('there is an engine with its index, and none of the pages and styles that Pagefind would bring', async () => {
  const names = (await searchFiles(records)).map(({ path }) => path);
  const count = (pattern: RegExp) => names.filter((name) => pattern.test(name)).length;
  expect(names).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json']));
  expect(count(/^wasm\.unknown\.pagefind$/)).toBe(1);
  expect(count(/\.pf_meta$/)).toBe(1);
  expect(count(/^fragment\/.*\.pf_fragment$/)).toBe(records.length);
  expect(count(/^index\/.*\.pf_index$/)).toBeGreaterThan(0);
  expect(count(/^filter\/.*\.pf_filter$/)).toBe(3);
  expect(names.filter((name) => /ui|highlight|\.css$|playground/.test(name))).toEqual([]);
});

test('a site without stories has an index without results', async () => {
  expect((await searchFiles([])).map(({ path }) => path)).toContain('pagefind-entry.json');
});
