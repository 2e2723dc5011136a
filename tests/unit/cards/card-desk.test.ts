import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDesk, type CardDesk, type PublishedCard } from '../../../src/cards/card-desk.ts';
import { MissingLetters } from '../../../src/cards/missing-letters.ts';
import { renderCard } from '../../../src/cards/render.ts';
import { Shelf } from '../../../src/cards/shelf.ts';
import { storyCard } from '../../../src/cards/story-card.ts';
import { fixtureView } from './views.ts';

let folder = '';
let lines: string[] = [];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waybill-'));
  lines = [];
});
afterEach(() => rm(folder, { recursive: true }));

const plain = storyCard(fixtureView('minimal', '2026-01-02T09:00:00Z'));
const published = (headline: string): PublishedCard => ({
  address: `/cards/${headline}.png`,
  card: { ...plain, headline },
});

const opened = (all: readonly PublishedCard[], template = 'one', ahead = 2): Promise<CardDesk> =>
  openDesk(all, { shelf: new Shelf(folder), template, ahead, say: (line) => lines.push(line) });

test('a card is the same drawn, drawn ahead and taken from the shelf', async () => {
  const all = ['A', 'B', 'C', 'D'].map(published);
  for (const ahead of [0, 3]) {
    const desk = await opened(all, 'one', ahead);
    for (const each of all)
      expect([...(await desk(each))]).toEqual([...(await renderCard(each.card, each.address))]);
  }
  expect((await readdir(folder)).filter((name) => name !== 'builds.json')).toHaveLength(4);
});

test('another template draws anew', async () => {
  const all = [published('A')];
  for (const template of ['one', 'other']) await (await opened(all, template))(published('A'));
  expect((await readdir(folder)).filter((name) => name !== 'builds.json')).toHaveLength(2);
});

test('a card that no list has is drawn, too', async () => {
  expect((await (await opened([]))(published('A'))).length).toBeGreaterThan(1_000);
});

test('a card that can’t be printed fails for the one who asks for it, not for its neighbours', async () => {
  const desk = await opened([published('A'), published('→'), published('B')]);
  expect((await desk(published('A'))).length).toBeGreaterThan(1_000);
  await expect(desk(published('→'))).rejects.toThrow(MissingLetters);
  expect((await desk(published('B'))).length).toBeGreaterThan(1_000);
});

test('more than a hundred are counted while they are drawn; none that were drawn before', async () => {
  const all = Array.from({ length: 103 }, (_, index) => published(String(index)));
  for (let build = 0; build < 2; build += 1) {
    const desk = await opened(all);
    for (const each of all) await desk(each);
  }
  expect(lines).toEqual(['Cards: 100 of 103 drawn', 'Cards: 103 of 103 drawn']);
}, 60_000);
