import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstFitting, fits, type Room } from '../../../src/cards/fit.ts';
import { headline, headlineRoom, headlineSettings, kicker } from '../../../src/cards/headline.ts';
import { stripRoom } from '../../../src/cards/measures.ts';
import { box, text } from '../../../src/cards/node.ts';
import { rendererWithFonts } from '../../../src/cards/renderer.ts';
import { storyCard, type CardPlace, type CardStrip, type StoryCard } from '../../../src/cards/story-card.ts';
import { stripSettings } from '../../../src/cards/strip-setting.ts';
import { strip } from '../../../src/cards/strip.ts';
import { deadlineStamp } from '../../../src/words/deadline-words.ts';
import { fixtureView } from './views.ts';

const renderer = await rendererWithFonts();
const maximal = storyCard(fixtureView('maximal', '2026-01-02T09:00:00Z'));

const fitting = async (drawn: Parameters<typeof renderer.measure>[0], room: Room) =>
  fits(await renderer.measure(drawn), room);

const headlineFits = async (said: StoryCard) => {
  const room = headlineRoom(said);
  return fitting(
    await firstFitting(renderer, headlineSettings, (setting) => headline(said, setting), room),
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
  const words = (said: string) => text(said, { fontFamily: 'Source Serif', fontSize: 40, width: 200 });
  expect(await fitting(words('A word'), room)).toBe(true);
  expect(await fitting(words('Incomprehensibilities'), room)).toBe(false);
  expect(await fitting(words('Far too many words for so little room'), room)).toBe(false);
});

test('the first setting that fits is taken, or the last', async () => {
  const room = { width: 100, height: 100 };
  const tall = (height: number) => box({ width: 10, height });
  expect(await firstFitting(renderer, [120, 90, 40], tall, room)).toEqual(tall(90));
  expect(await firstFitting(renderer, [140, 120], tall, room)).toEqual(tall(120));
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
  const headlines = fc.asyncProperty(words(110), words(260), fc.boolean(), async (title, deck, mapped) => {
    const said = { ...maximal, headline: title, deck, map: mapped ? maximal.map : undefined };
    expect(await headlineFits(said)).toBe(true);
  });
  await fc.assert(headlines, { numRuns: 60, examples: [['W'.repeat(110), 'Deck.', true]] });
}, 60_000);

test('every strip fits', async () => {
  const strips: fc.Arbitrary<CardStrip> = fc.record({
    from: maybe(place),
    via: fc.array(place, { maxLength: 20 }),
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
    dates: '28 December 2025 – 3 January 2026',
    due: { date: '24 Nov 2026', stamp: deadlineStamp['outcome-unknown'] },
    carrying: undefined,
  };
  await fc.assert(
    fc.asyncProperty(strips, async (said) => {
      expect(await stripFits(said)).toBe(true);
    }),
    { numRuns: 40, examples: [[worst], [{ ...worst, via: [], carrying: 'W'.repeat(90) }]] },
  );
}, 60_000);

test('an ordinary long route is named whole, a very long one counted', () => {
  const settings = stripSettings({ via: Array.from({ length: 3 }, () => ({ name: 'Tokyo', done: true })) });
  expect(settings[0]).toEqual({ size: 30, via: 3, cell: 11 });
  expect(settings.map(({ via }) => via)).toEqual(settings.map(({ via }) => via).toSorted((a, b) => b - a));
});

test('the kicker names whole topics only, the main one always', () => {
  const topics = ['China', 'Donald Trump', 'Politics'];
  expect(kicker(topics, 1000)).toBe('China · Donald Trump · Politics');
  expect(kicker(topics, 250)).toBe('China · Donald Trump');
  expect(kicker(topics, 10)).toBe('China');
});
