import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Shelf, shelfMark } from '../../../src/cards/shelf.ts';
import { storyCard } from '../../../src/cards/story-card.ts';
import { fixtureView } from './views.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waybill-'));
});
afterEach(() => rm(folder, { recursive: true }));

const png = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]);
const card = storyCard(fixtureView('minimal', '2026-01-02T09:00:00Z'));

test('a mark is another one for other words and for another template', () => {
  const mark = shelfMark('template', card);
  expect(mark).toMatch(/^[0-9a-f]{40}$/);
  expect(shelfMark('template', { ...card })).toBe(mark);
  expect(shelfMark('template', { ...card, headline: 'Other' })).not.toBe(mark);
  expect(shelfMark('other', card)).not.toBe(mark);
});

test('what is put on the shelf can be taken, in a folder that is made for it', async () => {
  const shelf = new Shelf(path.join(folder, 'not/there/yet'));
  expect(await shelf.take('a')).toBeUndefined();
  await shelf.put('a', png);
  expect(new Uint8Array((await shelf.take('a')) ?? [])).toEqual(png);
  expect(await shelf.lacks(['a', 'b'])).toBe(1);
});

test.each([
  ['cut short', (file: string) => truncate(file, 36)],
  ['empty', (file: string) => truncate(file, 0)],
  [
    'changed in one byte',
    async (file: string) => {
      const bytes = await readFile(file);
      bytes[bytes.length - 1] = 0;
      await writeFile(file, bytes);
    },
  ],
  ['something else', (file: string) => writeFile(file, 'Not a card.')],
])('a file that is %s is no card', async (_, spoil) => {
  const shelf = new Shelf(folder);
  await shelf.put('a', png);
  await spoil(path.join(folder, 'a'));
  expect(await shelf.take('a')).toBeUndefined();
  await shelf.put('a', png);
  expect(await shelf.take('a')).toBeDefined();
});

test('nothing half-written is left behind', async () => {
  const shelf = new Shelf(folder);
  await Promise.all(Array.from({ length: 20 }, () => shelf.put('a', png)));
  expect(await readdir(folder)).toEqual(['a']);
});

test('what none of the last eight different builds had is thrown away', async () => {
  const shelf = new Shelf(folder);
  const build = async (...marks: readonly string[]): Promise<void> => {
    await shelf.keep(marks);
    for (const mark of marks) await shelf.put(mark, png);
  };
  await writeFile(path.join(folder, 'a.half-written'), 'x');
  await build('first', 'both');
  for (let nth = 0; nth < 3; nth += 1) await build('both', 'second');
  expect(await readdir(folder)).toEqual(['both', 'builds.json', 'first', 'second']);
  for (let nth = 0; nth < 7; nth += 1) await build('both', `later-${nth}`);
  expect(await readdir(folder)).not.toContain('first');
  expect(await readdir(folder)).toEqual(expect.arrayContaining(['both', 'second', 'later-6']));
});

test('a build of the same cards counts once, in whatever order they were drawn', async () => {
  const shelf = new Shelf(folder);
  await shelf.keep(['first']);
  await shelf.put('first', png);
  for (let nth = 0; nth < 10; nth += 1) await shelf.keep(nth % 2 === 0 ? ['a', 'b', 'a'] : ['b', 'a']);
  expect(await readdir(folder)).toContain('first');
  expect(JSON.parse(await readFile(path.join(folder, 'builds.json'), 'utf8'))).toEqual([
    ['a', 'b'],
    ['first'],
  ]);
});

test.each(['', '{', '{"a":1}', '[1,["a",2]]'])(
  'a register that reads %j costs nothing but drawing',
  async (register) => {
    const shelf = new Shelf(folder);
    await shelf.put('a', png);
    await writeFile(path.join(folder, 'builds.json'), register);
    await shelf.keep(['b']);
    expect(await readdir(folder)).toEqual(['builds.json']);
  },
);
