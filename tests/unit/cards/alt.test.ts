import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardAlt } from '../../../src/cards/alt.ts';
import type { Card } from '../../../src/cards/card.ts';
import { routePicture } from '../../../src/cards/route-picture.ts';
import { storyCard } from '../../../src/cards/story-card.ts';
import { cardsOf } from './cards-of.ts';
import { standing } from './measured.ts';
import { fixtureView, withBlocks } from './views.ts';

const late = Temporal.Instant.from('2026-11-24T00:00:00Z');
const cards = new Map(cardsOf('tests/fixtures/good/maximal.mdx', late));
const maximal = storyCard(fixtureView('maximal', '2026-01-02T09:00:00Z'));

const cardOf = (name: string): Card => {
  const card = cards.get(`${name} on 2026-11-24`);
  if (card === undefined) throw new TypeError(`There is no card of ${name}.`);
  return card;
};
const said = (name: string): string => cardAlt(cardOf(name));

test.each([
  [
    'story',
    'A story with everything: a route, a clock and a table. Route: Washington, Doha, Busan, Honolulu; 24–30 October 2025. Due 2 Nov 2025: Struck down.',
  ],
  [
    'deadline tariff-1-november',
    'A further tariff: 2 November 2025. Sunday, 01:30 New York time, UTC−4; moved from 1 November 2025. Struck down. 155%, total tariff by his own count. Set by Donald Trump. Struck down, 1 Dec 2025: A court struck it down. From A story with everything: a route, a clock and a table.',
  ],
  [
    'stop doha',
    'Stop 2 of 5: Doha, Qatar. 25 October 2025, Qatar time, UTC+3. Outcome not known. The halt was confirmed. From A story with everything: a route, a clock and a table.',
  ],
  [
    'person xi-jinping',
    'Xi Jinping (习近平): President of China, China. 30 Oct 2025: Met Trump. From A story with everything: a route, a clock and a table.',
  ],
  [
    'claim will-meet',
    'The two will meet in Busan. Disputed: said by Another newspaper, 31 Oct 2025. Happened, 30 Oct 2025: They met. From A story with everything: a route, a clock and a table.',
  ],
])('the card of a %s in words', (name, alt) => {
  expect(said(name)).toBe(alt);
});

test('scenes are no route', () => {
  const view = fixtureView('maximal', '2026-01-02T09:00:00Z');
  const stops = view.stops
    .filter(({ id }) => id === 'doha' || id === 'busan')
    .map((stop) => ({ ...stop, kind: 'scene' as const }));
  const scenes = withBlocks(view, { stops, deadlines: [] });
  expect(cardAlt(storyCard(scenes))).toMatch(/ Where: Doha, Busan; 25–\d+ October 2025\.$/);
  const [picture, route] = [routePicture(scenes), routePicture(view)];
  expect(picture && cardAlt(picture)).toBe('Map: 1 Doha, 2 Busan.');
  expect(route && cardAlt(route)).toBe('Map of the route: 1 Washington, 2 Doha, 3 Busan, 5 Honolulu.');
});

test('a story with nothing but a headline says just that', () => {
  expect(cardAlt({ ...maximal, headline: 'Is it over?', strip: { via: [], where: [] } })).toBe('Is it over?');
});

const long = `${'Many words '.repeat(60)}end`;
const longest: readonly [string, Card][] = [
  ['a headline', { ...maximal, headline: long }],
  [
    'a claim',
    {
      ...standing,
      kind: 'claim',
      words: long.slice(0, 240),
      said: undefined,
      result: { stamp: { word: 'Happened', shape: 'sure', tone: 'green' }, on: '1 May 2025', text: long },
    },
  ],
  ['a word', { ...standing, kind: 'claim', words: 'W'.repeat(500) }],
];

test.each(longest)('%s too long is cut after a word, and short enough for every place', (_, card) => {
  const alt = cardAlt(card);
  expect(Array.from(alt).length).toBeLessThanOrEqual(420);
  expect(alt).toMatch(/(?:words|Many|W)….*$/);
});

test('a person’s name in its own script stands behind it', () => {
  expect(cardAlt({ ...cardOf('person xi-jinping'), native: 'Şi Cinpiñ' } as Card)).toMatch(
    /^Xi Jinping \(Şi Cinpiñ\): President of China, China\./,
  );
});

test('each meeting at a stop has its time, where it has one', () => {
  expect(said('stop busan')).toContain(' Held: Meeting with Xi Jinping, 30 Oct, 11:00. Expected: A dinner. ');
});

test.each(['“It is over.”', 'He asked: “Over?”', '(It is over.)', 'And then…'])(
  'what ends as a sentence, %s, gets no other full stop',
  (headline) => {
    expect(cardAlt({ ...maximal, headline, strip: { via: [], where: [] } })).toBe(headline);
  },
);

test('wherever a part is cut, no description is longer than what every place takes', () => {
  const word = fc.integer({ min: 1, max: 450 }).map((length) => 'W'.repeat(length));
  fc.assert(
    fc.property(word, word, (words, text) => {
      const stamp = { word: 'Announced', shape: 'said', tone: 'ink' } as const;
      const said = { stamp, by: 'Somebody', on: '1 May 2025', text };
      const alt = cardAlt({ ...standing, kind: 'claim', words, said });
      expect(Array.from(alt).length).toBeLessThanOrEqual(420);
    }),
  );
});
