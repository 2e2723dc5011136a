import { expect, test } from 'vitest';
import { mapBox } from '../../../src/cards/measures.ts';
import { storyCard } from '../../../src/cards/story-card.ts';
import { fixtureView, withBlocks } from './views.ts';

const late = '2026-01-02T09:00:00Z';
const maximal = fixtureView('maximal', late);
const card = storyCard(maximal);

test('a story with everything says its headline, topics, route, dates and deadline', () => {
  expect(card).toMatchObject({
    topics: ['China', 'World News'],
    headline: 'A story with everything: a route, a clock and a table',
    deck: 'One sentence. And another.',
    sourcesTo: '31 December 2025',
    strip: {
      from: { name: 'Washington', number: 1, done: true },
      via: [
        { name: 'Doha', number: 2, done: false },
        { name: 'Busan', number: 3, done: false },
      ],
      to: { name: 'Honolulu', number: 5, done: false },
      due: { date: '2 Nov 2025', stamp: { word: 'Struck down' } },
    },
  });
  expect(card.strip.dates).toContain('2025');
});

test('the numbers of the strip are those of the map', () => {
  const onMap = new Map(card.map?.stops.map(({ place, number, done }) => [place, { number, done }]));
  const { from, via, to } = card.strip;
  for (const place of [from, ...via, to]) {
    expect(place).toMatchObject(onMap.get(place?.name ?? '') ?? {});
    expect(place?.number).toBeGreaterThan(0);
  }
});

test('carrying stands where a story passes through nowhere', () => {
  expect(card.strip.carrying).toBeUndefined();
  const direct = storyCard(
    withBlocks(maximal, { stops: maximal.stops.filter(({ kind }) => kind === 'start' || kind === 'end') }),
  );
  expect(direct.strip).toMatchObject({ via: [], carrying: 'Tariffs, rare earths, soybeans' });
});

test('the card of an earlier day says what was known then', () => {
  const before = storyCard(fixtureView('maximal', '2025-10-22T12:00:00Z'));
  expect(before.strip.from?.done).toBe(false);
  expect(before.strip.via).toEqual([]);
  expect(before.strip.due).toMatchObject({ date: '1 Nov 2025', stamp: { word: 'Ahead' } });
});

test('a story without stops has no map and no route', () => {
  const still = storyCard(withBlocks(maximal, { stops: [] }));
  expect(still.map).toBeUndefined();
  expect(still.strip).toMatchObject({ via: [], carrying: 'Tariffs, rare earths, soybeans' });
  expect([still.strip.from, still.strip.to, still.strip.dates]).toEqual([undefined, undefined, undefined]);
  expect(still.strip.due?.date).toBe('2 Nov 2025');
});

test('a story whose only stop was cancelled has none either', () => {
  const cancelled = maximal.stops.filter(({ phase }) => phase === 'cancelled');
  expect(cancelled).not.toEqual([]);
  expect(storyCard(withBlocks(maximal, { stops: cancelled })).map).toBeUndefined();
});

test('a story with one stop says where, and no from', () => {
  const one = storyCard(withBlocks(maximal, { stops: maximal.stops.filter(({ id }) => id === 'busan') }));
  expect(one.strip.from).toBeUndefined();
  expect(one.strip.to).toMatchObject({ name: 'Busan', number: 1 });
});

test('scenes are named with what the story carries; beside a route they are on the map only', () => {
  const scenes = maximal.stops
    .filter(({ id }) => id === 'doha' || id === 'busan')
    .map((stop) => ({ ...stop, kind: 'scene' as const }));
  const apart = storyCard(withBlocks(maximal, { stops: scenes })).strip;
  expect(apart.where).toMatchObject([
    { name: 'Doha', number: 1 },
    { name: 'Busan', number: 2 },
  ]);
  expect([apart.from, apart.to, apart.via]).toEqual([undefined, undefined, []]);
  expect(apart.carrying).toBe('Tariffs, rare earths, soybeans');
  const route = maximal.stops.map((stop) =>
    stop.id === 'doha' ? { ...stop, kind: 'scene' as const } : stop,
  );
  const mixed = storyCard(withBlocks(maximal, { stops: route }));
  expect(mixed.strip.where).toEqual([]);
  expect(mixed.map?.stops.map(({ place }) => place)).toContain('Doha');
});

test('a story without deadlines has nothing due', () => {
  expect(storyCard(withBlocks(maximal, { deadlines: [] })).strip.due).toBeUndefined();
});

test('a story with nothing but what it needs says what it carries', () => {
  const { map, strip } = storyCard(fixtureView('minimal', late));
  expect(map).toBeUndefined();
  expect(strip).toEqual({ via: [], where: [], carrying: 'Nothing but itself' });
});

test.each([
  ['around the world', [0, 20, 30, -170]],
  ['in one city', [2, 2]],
])('the map of a journey %s stays in its box', (_, longitudes) => {
  const stops = longitudes.flatMap((longitude, index) => {
    const stop = maximal.stops[index];
    return stop === undefined
      ? []
      : [{ ...stop, longitude, latitude: 60 - index * 30, phase: 'ahead' as const }];
  });
  const { map } = storyCard(withBlocks(maximal, { stops }));
  expect(map?.width).toBeLessThanOrEqual(mapBox.width);
  // The map keeps its proportions to whole pixels.
  expect(map?.height).toBeLessThanOrEqual(mapBox.height * 1.02);
});

test('a place of the strip that has no number of its own on the map is not marked as done', () => {
  const view = fixtureView('maximal', '2026-01-02T09:00:00Z');
  const [start] = view.stops;
  if (start === undefined) throw new TypeError('The fixture has a start.');
  const stops = view.stops.map((stop) =>
    stop.kind === 'end' ? { ...stop, latitude: start.latitude, longitude: start.longitude } : stop,
  );
  const { strip } = storyCard(withBlocks(view, { stops }));
  expect(strip.to).toEqual({ name: 'Honolulu', number: undefined, done: false });
});
