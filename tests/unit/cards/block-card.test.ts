import { expect, test } from 'vitest';
import { blockCard, type BlockCard } from '../../../src/cards/card.ts';
import { sharedBlocks, type SharedKind } from '../../../src/story/shared-block.ts';
import type { StoryView } from '../../../src/story/story-at.ts';
import { fixtureView } from './views.ts';

const late = fixtureView('maximal', '2026-01-02T09:00:00Z');

function cardOf(kind: SharedKind, id: string, view: StoryView = late): BlockCard {
  const block = sharedBlocks(view).find((each) => each.kind === kind && each.id === id);
  if (block === undefined) throw new TypeError(`The fixture has no ${kind} ${id}.`);
  return blockCard(block, view);
}

test('the card of any block says of which story it is, and how far the sources reach', () => {
  for (const block of sharedBlocks(late)) {
    expect(blockCard(block, late)).toMatchObject({
      kind: block.kind,
      story: 'A story with everything: a route, a clock and a table',
      sourcesTo: '31 December 2025',
    });
  }
});

test('a deadline says when it falls due, from when it was moved, what is at stake and what was last done', () => {
  expect(cardOf('deadline', 'tariff-1-november')).toMatchObject({
    title: 'A further tariff',
    due: '2 November 2025',
    hour: 'Sunday, 01:30 New York time, UTC−4',
    movedFrom: '1 November 2025',
    number: { value: '155%', of: 'total tariff by his own count' },
    stamp: { word: 'Struck down' },
    who: 'Donald Trump',
    last: { step: 'Struck down, 1 Dec 2025', text: 'A court struck it down.' },
  });
});

test('a deadline without a number, never moved, says neither', () => {
  const { number, movedFrom } = { number: 0, movedFrom: 0, ...cardOf('deadline', 'notice') };
  expect([number, movedFrom]).toEqual([undefined, undefined]);
});

test('a deadline on an earlier day says what was known then', () => {
  const before = cardOf('deadline', 'tariff-1-november', fixtureView('maximal', '2025-10-27T12:00:00Z'));
  expect(before).toMatchObject({
    due: '1 November 2025',
    stamp: { word: 'Paused' },
    last: { step: 'Paused, 26 Oct 2025', text: 'It was paused.' },
  });
});

test('a stop says where it is, when, on whose clock, and who was met', () => {
  expect(cardOf('stop', 'busan')).toMatchObject({
    kicker: 'Stop 3 of 5',
    place: 'Busan',
    country: 'South Korea',
    stay: '29–30 October 2025',
    clock: 'from 12:10 to 13:00, Seoul time, UTC+9',
    last: { step: 'Moved, 28 Oct 2025', text: 'New times.' },
    meetings: [
      { words: 'Held: Meeting with Xi Jinping', time: '30 Oct, 11:00' },
      { words: 'Expected: A dinner' },
    ],
    map: { marked: 'busan' },
  });
});

test.each([
  ['washington', 'Leaves 24 October 2025', '23:40, New York time, UTC−4'],
  ['doha', '25 October 2025', 'Qatar time, UTC+3'],
  ['honolulu', 'Arrives 30 October 2025', '02:30, Honolulu time, UTC−10'],
])('the times of %s are those that are known', (id, stay, clock) => {
  expect(cardOf('stop', id)).toMatchObject({ stay, clock });
});

test('a stop that was cancelled is on no map', () => {
  expect(cardOf('stop', 'pyongyang')).toMatchObject({ stamp: { word: 'Cancelled' }, map: undefined });
});

test('the way home marks the place where it began, with its own number', () => {
  const [start] = late.stops;
  if (start === undefined) throw new TypeError('The fixture has a start.');
  const stops = late.stops.map((stop) =>
    stop.kind === 'end' ? { ...stop, latitude: start.latitude, longitude: start.longitude } : stop,
  );
  const home = cardOf('stop', 'honolulu', { ...late, stops });
  if (home.kind !== 'stop') throw new TypeError('This is a stop.');
  expect(home.map?.marked).toBe('honolulu');
  expect(home.map?.route.stops.map(({ id, number }) => [id, number])).toEqual([
    ['honolulu', 5],
    ['doha', 2],
    ['busan', 3],
  ]);
  // The journey has begun there, and not yet ended.
  expect(home.map?.route.stops.map(({ done }) => done)).toEqual([false, false, false]);
});

test('a person says name, office, country and part, and since when', () => {
  expect(cardOf('person', 'xi-jinping')).toMatchObject({
    name: 'Xi Jinping',
    role: 'President of China',
    country: 'China',
    part: 'Met Trump.',
    since: '30 Oct 2025',
  });
});

test.each([
  ['習近平', '習近平'],
  ['شي جين بينغ', 'شي جين بينغ'],
  ['ရှီကျင့်ဖျင်', undefined],
  ['Şi Cinpiñ', 'Şi Cinpiñ'],
  ['Xi Jinping', undefined],
])('the name %s in its own script is printed where the fonts have it and it says more', (text, native) => {
  const people = late.people.map((person) => ({ ...person, native: { lang: 'und', text } }));
  expect(cardOf('person', 'xi-jinping', { ...late, people })).toMatchObject({ native });
});

test('a claim says how sure it was, who said so, and what became of it', () => {
  expect(cardOf('claim', 'will-meet', fixtureView('maximal', '2025-10-30T23:00:00Z'))).toMatchObject({
    words: 'The two will meet in Busan.',
    said: { stamp: { word: 'Announced' }, by: 'White House', on: '23 Oct 2025', text: 'A date was given.' },
    result: { stamp: { word: 'Happened' }, on: '30 Oct 2025', text: 'They met.' },
  });
});

test('a claim of which nothing has become yet says no outcome', () => {
  expect(cardOf('claim', 'will-meet', fixtureView('maximal', '2025-10-24T23:00:00Z'))).toMatchObject({
    said: { stamp: { word: 'Announced' } },
    result: undefined,
  });
});

test('a claim of which several things became says the last', () => {
  const claims = late.claims.map((claim) => ({
    ...claim,
    results: claim.results.flatMap((result) => [result, { ...result, text: 'They met again.' }]),
  }));
  expect(cardOf('claim', 'will-meet', { ...late, claims })).toMatchObject({
    result: { text: 'They met again.' },
  });
});

test('what does not take place comes after what does', () => {
  const stops = late.stops.map((stop) => ({
    ...stop,
    engagements: stop.engagements.flatMap((engagement) =>
      (['not-held', 'held', 'cancelled', 'expected'] as const).map((status) => ({ ...engagement, status })),
    ),
  }));
  const busan = cardOf('stop', 'busan', { ...late, stops });
  if (busan.kind !== 'stop') throw new TypeError('This is a stop.');
  const dropped = busan.meetings.map(({ words }) => /^(?:Not held|Cancelled)/.test(words));
  expect(dropped).toEqual([false, false, false, false, true, true, true, true]);
});

test('a place is the same only where both its latitude and its longitude are', () => {
  const doha = late.stops.find(({ id }) => id === 'doha');
  if (doha === undefined) throw new TypeError('The fixture has a halt.');
  const stops = late.stops.map((stop) => {
    if (stop.kind === 'start') return { ...stop, latitude: doha.latitude };
    return stop.kind === 'end' ? { ...stop, latitude: doha.latitude, longitude: doha.longitude } : stop;
  });
  const home = cardOf('stop', 'honolulu', { ...late, stops });
  if (home.kind !== 'stop') throw new TypeError('This is a stop.');
  expect(home.map?.route.stops.map(({ id }) => id)).toEqual(['washington', 'honolulu', 'busan']);
  expect(home.map?.route.stops.map(({ done }) => done)).toEqual([true, false, false]);
});
