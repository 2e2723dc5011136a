import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faces } from '../../../src/cards/faces.ts';
import { firstFitting, fits, type Room } from '../../../src/cards/fit.ts';
import { headline, headlineRoom, headlineSettings } from '../../../src/cards/headline.ts';
import { stripRoom } from '../../../src/cards/measures.ts';
import { box, text } from '../../../src/cards/node.ts';
import { rendererWithFonts } from '../../../src/cards/renderer.ts';
import { storyCard, type CardPlace, type CardStrip, type StoryCard } from '../../../src/cards/story-card.ts';
import { stripSettings } from '../../../src/cards/strip-setting.ts';
import { strip } from '../../../src/cards/strip.ts';
import { topicsLine } from '../../../src/cards/topics-line.ts';
import { deadlineStamp } from '../../../src/words/deadline-words.ts';
import { fixtureView } from './views.ts';

const renderer = await rendererWithFonts();
const maximal = storyCard(fixtureView('maximal', '2026-01-02T09:00:00Z'));

const fitting = async (drawn: Parameters<typeof renderer.measure>[0], room: Room) =>
  fits(await renderer.measure(drawn), room);

const headlineFits = async (said: StoryCard) => {
  const room = headlineRoom(said);
  const topics = await topicsLine(renderer, said.topics, room.width);
  return fitting(
    await firstFitting(renderer, headlineSettings, (setting) => headline(said, topics, setting), room),
    room,
  );
};

const stripFits = async (said: CardStrip) =>
  fitting(
    await firstFitting(renderer, stripSettings(said), (setting) => strip(said, setting), stripRoom),
    stripRoom,
  );

test('a box too wide, too high or with a word too long does not fit', async () => {
  const room = { width: 200, height: 100 };
  const sized = (width: number, height: number) => box({ width, height });
  expect(await fitting(sized(200, 100), room)).toBe(true);
  expect(await fitting(sized(210, 100), room)).toBe(false);
  expect(await fitting(sized(200, 110), room)).toBe(false);
  const words = (said: string) => text(said, { ...faces.body, fontSize: 40, width: 200 });
  expect(await fitting(words('A word'), room)).toBe(true);
  expect(await fitting(words('Incomprehensibilities'), room)).toBe(false);
  expect(await fitting(words('Far too many words for so little room'), room)).toBe(false);
  // One that runs from right to left sticks out on the left.
  expect(await fitting(words('الملح'), room)).toBe(true);
  expect(await fitting(words('الملح'.repeat(8)), room)).toBe(false);
});

test('a word that needs a little more than its box does not fit, though the space behind it may stick out', async () => {
  const one = (words: string, width: number) =>
    fitting(text(words, { ...faces.body, fontSize: 100, width }), { width, height: 200 });
  const natural = await renderer.measure(text('Washington', { ...faces.body, fontSize: 100 }));
  expect(await one('Washington', Math.ceil(natural.width))).toBe(true);
  expect(await one('Washington', Math.ceil(natural.width) - 8)).toBe(false);
});

const inRoom = (groups: readonly (readonly number[])[]) =>
  firstFitting(renderer, groups, (height) => box({ width: 10, height }), { width: 100, height: 100 });

test.each([
  ['the first of a group', [[90, 40]], 90],
  ['the largest of a group', [[160, 140, 120, 99, 80, 60, 40]], 99],
  ['the smallest of a group', [[160, 140, 120, 110, 100]], 100],
  ['of the first group that has one', [[120, 110], [], [150, 70], [90]], 70],
])('the first setting that fits is taken: %s', async (_, groups, height) => {
  expect(await inRoom(groups)).toEqual(box({ width: 10, height }));
});

test('a card in which nothing fits is not printed', async () => {
  await expect(inRoom([[140, 120]])).rejects.toThrow(RangeError);
});

// What the schema allows: 110 characters of headline, 60 of a place, 90 of carrying.
const latin = fc.constantFrom(...'W M Å Ẫ Ž ő ł ñ ø ß f i n t -'.split(' '), ' ');
const words = (most: number) =>
  fc.string({ unit: latin, minLength: 1, maxLength: most, size: 'max' }).map((said) => said.trim() || 'W');
const place: fc.Arbitrary<CardPlace> = fc.record({
  name: words(60),
  number: fc.integer({ min: 1, max: 30 }),
  done: fc.boolean(),
});
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

test('every headline fits, with a map and without', async () => {
  const topics = fc.array(words(40), { minLength: 1, maxLength: 5 });
  const headlines = fc.asyncProperty(
    words(110),
    words(260),
    topics,
    fc.boolean(),
    async (title, deck, of, mapped) => {
      const said = { ...maximal, headline: title, deck, topics: of, map: mapped ? maximal.map : undefined };
      expect(await headlineFits(said)).toBe(true);
    },
  );
  await fc.assert(headlines, { numRuns: 60, examples: [['W'.repeat(110), 'Deck.', ['W'.repeat(40)], true]] });
}, 60_000);

test('every strip fits', async () => {
  const strips: fc.Arbitrary<CardStrip> = fc.record({
    from: maybe(place),
    via: fc.array(place, { maxLength: 20 }),
    where: fc.constant([]),
    to: maybe(place),
    carrying: maybe(words(90)),
    dates: maybe(fc.constantFrom('24–30 October 2025', '28 December 2025 – 3 January 2026')),
    due: maybe(
      fc.record({
        date: fc.constant('24 Nov 2026'),
        stamp: fc.constantFrom(...Object.values(deadlineStamp)),
      }),
    ),
  });
  const longest = { name: 'W'.repeat(60), number: 20, done: true };
  const worst: CardStrip = {
    from: longest,
    via: Array.from({ length: 20 }, () => longest),
    to: longest,
    where: [],
    dates: '28 December 2025 – 3 January 2026',
    due: { date: '24 Nov 2026', stamp: deadlineStamp['outcome-unknown'] },
    carrying: undefined,
  };
  await fc.assert(
    fc.asyncProperty(strips, async (said) => {
      expect(await stripFits(said)).toBe(true);
      // Without a route its places may be scenes.
      expect(await stripFits({ ...said, from: undefined, via: [], to: undefined, where: said.via })).toBe(
        true,
      );
    }),
    {
      numRuns: 40,
      examples: [
        [worst],
        [{ ...worst, via: [], carrying: 'W'.repeat(90) }],
        [{ ...worst, from: undefined, via: [], to: undefined, where: worst.via, carrying: 'W'.repeat(90) }],
      ],
    },
  );
}, 60_000);

test('an ordinary long route is named whole, a very long one counted', () => {
  const settings = stripSettings({
    where: [],
    via: Array.from({ length: 3 }, () => ({ name: 'Tokyo', done: true })),
  }).flat();
  expect(settings[0]).toEqual({ size: 30, via: 3, cell: 11 });
  expect(settings.map(({ via }) => via)).toEqual(settings.map(({ via }) => via).toSorted((a, b) => b - a));
});

test('scenes are named, and counted where there is no room', () => {
  const where = ['Kuala Lumpur', 'Cebu'].map((name) => ({ name, done: true }));
  const said: CardStrip = { via: [], where };
  const settings = stripSettings(said).flat();
  expect(settings[0]?.via).toBe(2);
  const words = (via: number) => JSON.stringify(strip(said, { size: 22, via, cell: 8 }));
  expect(words(2)).toMatch(/Where.*Kuala Lumpur.*Cebu/);
  expect(words(0)).toMatch(/Where.*2 places/);
});

const topicsOn = async (width: number): Promise<string | undefined> => {
  const line = await topicsLine(renderer, ['China', 'Donald Trump', 'Politics'], width);
  return line.type === 'text' ? line.text : undefined;
};

test.each([
  [1000, 'China · Donald Trump · Politics'],
  [250, 'China · Donald Trump'],
  [100, 'China'],
])('on a line of %i there are whole topics only, the main one always', async (width, line) => {
  expect(await topicsOn(width)).toBe(line);
});

test('a line of topics runs from left to right, whatever its first', async () => {
  const line = await topicsLine(renderer, ['الملح', 'China'], 1000);
  expect(line).toMatchObject({ text: '\u2068الملح\u2069 · China' });
  expect(line).not.toHaveProperty('dir');
});

test('two names of sixty wide letters are cut sooner than that nothing fits', async () => {
  const place = (name: string): CardPlace => ({ name, done: true });
  expect(
    await stripFits({ ...maximal.strip, from: place('釜'.repeat(60)), to: place('港'.repeat(60)) }),
  ).toBe(true);
});
