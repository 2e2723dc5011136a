import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockCard, Card } from '../../../src/cards/card.ts';
import { storyCard } from '../../../src/cards/story-card.ts';
import { stopCard } from '../../../src/cards/stop-card.ts';
import { certaintyStamp, outcomeStamp } from '../../../src/words/claim-words.ts';
import { deadlineStamp } from '../../../src/words/deadline-words.ts';
import { stopStamp } from '../../../src/words/stop-words.ts';
import { cardsOf } from './cards-of.ts';
import { measured, standing } from './measured.ts';
import { fixtureView } from './views.ts';

const late = Temporal.Instant.from('2026-11-24T00:00:00Z');

describe.each([
  'content/explainers/trump-asia-trip-2025/index.mdx',
  'tests/fixtures/good/maximal.mdx',
  'tests/fixtures/good/minimal.mdx',
  'tests/fixtures/newsroom/everything/index.mdx',
])('every card of %s', (file) => {
  test.each(cardsOf(file, late))('%s keeps its texts inside the frame', async (_, card) => {
    expect((await measured(card)).inside).toBe(true);
  });
});

/** Letters, accents and breaks; a run of the first has no place to break at. */
const letters = fc.constantFrom(...'W M Å Ẫ Ž ő ł ñ ø ß f i n t - ’'.split(' '), ' ', ' ');
const words = (most: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc
      .string({ unit: letters, minLength: 1, maxLength: most, size: 'max' })
      .map((said) => said.replace(/ +/g, ' ').trim() || 'W'),
    fc.integer({ min: 1, max: most }).map((length) => 'W'.repeat(length)),
  );
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const frame = fc.record({
  kicker: fc.constantFrom('A deadline', 'Stop 11 of 12'),
  story: words(110),
  sourcesTo: fc.constant('31 December 2025'),
});
const stamps = (of: object) => fc.constantFrom(...(Object.values(of) as (typeof deadlineStamp)['met'][]));
const step = fc.record({
  step: fc.constantFrom('Struck down, 30 Sept 2025', 'Met, 1 May 2025'),
  text: words(420),
});
const longDay = '30 September 2026';

const maximal = fixtureView('maximal', '2026-01-02T09:00:00Z');
const [, , busan] = maximal.stops;
const map = busan && stopCard(busan, maximal.stops).map;

/** The same map with the marked stop at another point of it. */
const mapAt = (labelX: number, labelY: number) =>
  map && {
    ...map,
    route: { ...map.route, stops: map.route.stops.map((stop) => ({ ...stop, labelX, labelY })) },
  };

const blocks: Record<BlockCard['kind'], fc.Arbitrary<BlockCard>> = {
  deadline: fc
    .record({
      title: words(90),
      due: fc.constant(longDay),
      hour: fc.constantFrom(
        'Wednesday, the whole day, UTC',
        'Wednesday, 23:59 Argentina/Comod Rivadavia time, UTC−12:45',
      ),
      movedFrom: maybe(fc.constant('30 September 2025, 23:59')),
      number: maybe(fc.record({ value: words(30), of: words(160) })),
      stamp: stamps(deadlineStamp),
      who: words(90),
      last: maybe(step),
    })
    .chain((said) => frame.map((all) => ({ kind: 'deadline' as const, ...all, ...said }))),
  stop: fc
    .record({
      place: words(60),
      country: fc.constantFrom('Chad', 'South Georgia & South Sandwich Islands'),
      stay: fc.constantFrom('Leaves 1 May 2025', '28 September 2025 – 30 November 2026'),
      clock: fc.constantFrom('UTC', 'from 11:00 to 23:59, Comod Rivadavia time, UTC−12:45'),
      stamp: stamps(stopStamp),
      last: maybe(step),
      meetings: fc.array(fc.record({ words: words(105), time: maybe(fc.constant('30 Sept, 23:59')) }), {
        maxLength: 8,
      }),
      map: fc.constantFrom(
        undefined,
        map,
        mapAt(15, 15),
        map && mapAt(map.route.width - 15, map.route.height - 15),
      ),
    })
    .chain((said) => frame.map((all) => ({ kind: 'stop' as const, ...all, ...said }))),
  person: fc
    .record({
      name: words(60),
      native: maybe(words(60)),
      role: words(90),
      country: fc.constantFrom('Chad', 'South Georgia & South Sandwich Islands'),
      part: words(240),
      since: maybe(fc.constant('30 Sept 2025')),
    })
    .chain((said) => frame.map((all) => ({ kind: 'person' as const, ...all, ...said }))),
  claim: fc
    .record({
      words: words(240),
      said: maybe(
        fc.record({
          stamp: stamps(certaintyStamp),
          by: words(80),
          on: fc.constant('30 Sept 2025'),
          text: maybe(words(420)),
        }),
      ),
      result: maybe(
        fc.record({ stamp: stamps(outcomeStamp), on: fc.constant('30 Sept 2025'), text: words(420) }),
      ),
    })
    .chain((said) => frame.map((all) => ({ kind: 'claim' as const, ...all, ...said }))),
};

/** Smaller than this, nobody can read it where a card is shown 360 pixels wide. */
const readable = 24;

/** The numbers in the discs of the map say what its route shows; the kicker says the stop’s own. */
const isNumberOnMap = (said: string): boolean => /^\d{1,2}$/.test(said);

describe('whatever a record may say', () => {
  test.each(Object.entries(blocks))(
    'a %s is inside the frame, in type that can be read',
    async (_, cards) => {
      const inside = fc.asyncProperty(cards, async (card) => {
        const { inside: isInside, texts } = await measured(card);
        expect(isInside).toBe(true);
        const sizes = texts.filter(({ words: said }) => !isNumberOnMap(said)).map(({ size }) => size);
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(readable);
      });
      await fc.assert(inside, { numRuns: 120 });
    },
    120_000,
  );

  test('a claim is printed word for word', async () => {
    const whole = fc.asyncProperty(blocks.claim, async (card) => {
      if (card.kind !== 'claim') return;
      expect((await measured(card)).texts.map((text) => text.words)).toContain(card.words.normalize('NFC'));
    });
    await fc.assert(whole, {
      numRuns: 40,
      examples: [[{ ...standing, kind: 'claim', words: 'W'.repeat(240) }]],
    });
  }, 60_000);

  test.each(['W'.repeat(60), 'Wŵ'.repeat(30)])('so is a name: %s', async (name) => {
    const person: BlockCard = {
      ...standing,
      kind: 'person',
      name,
      native: name,
      role: 'W'.repeat(90),
      country: 'Chad',
      part: 'P',
    };
    expect((await measured(person)).texts.map((text) => text.words)).toContain(name);
  });
});

/** As long as fields may be, in scripts that break lines elsewhere, stand higher, or run from right to left. */
const scripts: Readonly<Record<string, string>> = {
  Arabic: 'قال الوزير إن الملح وصل إلى الميناء (٣ أكياس)، ',
  'vocalised Arabic': 'بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ ',
  'Arabic without a break': 'الملح',
  Hebrew: 'השר אמר שהמלח הגיע לנמל Busan: ',
  Thai: 'รัฐมนตรีกล่าวว่าเกลือมาถึงท่าเรือแล้ว',
  Hindi: 'मंत्री ने कहा कि नमक बंदरगाह पर ',
  Chinese: '财政部长称盐已运抵釜山港，三袋盐将于周五前称重；',
  Japanese: '塩はプサン港に着いたと大臣は述べた。',
  Korean: '소금이 항구에 도착했다고 장관이 말했다 ',
  Khmer: 'អំបិលបានមកដល់កំពង់ផែ',
};

describe.each(Object.entries(scripts))('in %s', (_, said) => {
  const long = (most: number): string => said.repeat(most).slice(0, most).trim();
  const { strip, ...story } = storyCard(maximal);
  const cards: Readonly<Record<string, Card>> = {
    story: {
      ...story,
      strip: {
        ...strip,
        from: strip.from && { ...strip.from, name: long(60) },
        via: strip.via.map((place) => ({ ...place, name: long(60) })),
        carrying: long(90),
      },
      topics: [long(40), 'China', long(20)],
      headline: long(110),
      deck: long(260),
    },
    deadline: {
      ...standing,
      kind: 'deadline',
      story: long(110),
      title: long(90),
      due: longDay,
      hour: 'Wednesday, the whole day, UTC',
      number: { value: '9 %', of: long(90) },
      stamp: deadlineStamp.met,
      who: long(90),
      last: { step: 'Met, 1 May 2025', text: long(420) },
    },
    stop: {
      ...standing,
      kind: 'stop',
      story: long(110),
      place: long(60),
      country: 'Chad',
      stay: '28 September 2025 – 30 November 2026',
      clock: 'UTC',
      stamp: stopStamp.visited,
      last: { step: 'Done, 1 May 2025', text: long(420) },
      meetings: [1, 2].map(() => ({ words: long(105), time: '30 Sept, 23:59' })),
      map,
    },
    person: {
      ...standing,
      kind: 'person',
      story: long(110),
      name: long(60),
      native: long(60),
      role: long(90),
      country: 'Chad',
      part: long(240),
    },
    claim: {
      ...standing,
      kind: 'claim',
      story: long(110),
      words: long(240),
      said: { stamp: certaintyStamp.announced, by: long(80), on: '30 Sept 2025', text: long(420) },
      result: { stamp: outcomeStamp.happened, on: '30 Sept 2025', text: long(420) },
    },
  };

  test.each(Object.entries(cards))('a %s is inside the frame', async (_, card) => {
    expect((await measured(card)).inside).toBe(true);
  });
});

test('the card of a story without anything to show is inside the frame', async () => {
  const { inside } = await measured(storyCard(fixtureView('minimal', '2026-01-02T09:00:00Z')));
  expect(inside).toBe(true);
});
