import { describe, expect, test } from 'vitest';
import { embedsOf, type Embed } from '../../../src/embeds/embed.ts';
import { embedSize, tallest } from '../../../src/embeds/embed-size.ts';
import { embedWords } from '../../../src/embeds/embed-words.ts';
import { heightOf } from '../../../src/embeds/run.ts';
import { runsOf } from '../../../src/embeds/runs-of.ts';
import type { StoryView } from '../../../src/story/story-at.ts';
import { fixtureView, withBlocks } from '../cards/views.ts';

const late = fixtureView('maximal', '2026-01-02T09:00:00Z');
/** The same with a correction of everything. */
const view: StoryView = {
  ...late,
  updates: late.updates.map((update) => ({
    ...update,
    kind: 'correction',
    touches: ['tariff-1-november', 'busan', 'leaders-meeting', 'xi-jinping', 'will-meet'],
  })),
};
const embedOf = (kind: Embed['kind'], id: string): Embed => {
  const embed = embedsOf(view).find((each) => each.kind === kind && each.id === id);
  if (embed === undefined) throw new TypeError(`The fixture has no ${kind} ${id}.`);
  return embed;
};
const textsOf = (kind: Embed['kind'], id: string): readonly string[] =>
  runsOf(embedOf(kind, id), view).map(({ text }) => text);

// What is forgotten here is missing in the height of the frame.
test.each([
  [
    'story',
    'strip',
    ['One sentence. And another.', 'Honolulu', 'Tariffs, rare earths, soybeans', 'Struck down'],
  ],
  [
    'deadline',
    'tariff-1-november',
    [
      'moved from 1 November 2025',
      'total tariff by his own count',
      'Donald Trump',
      'A deal and its signature.',
      'A further tariff of 100 % on whatever is left.',
      'A court struck it down.',
      'Before that',
    ],
  ],
  [
    'stop',
    'busan',
    [
      '29–30 October 2025',
      'The two leaders meet.',
      'New times.',
      'Before that',
      'Meeting with Xi Jinping',
      'Naraemaru hall, Gimhae air base',
      'They met for 100 minutes.',
      'A dinner is expected.',
    ],
  ],
  ['person', 'xi-jinping', ['President of China', 'shee jin-ping', 'Met Trump.', 'Before that']],
  [
    'claim',
    'will-meet',
    ['A newspaper', 'White House', 'A date was given.', 'They met.', 'Another newspaper'],
  ],
] as const)('the frame of a %s, %s, has room for all that it says', (kind, id, said) => {
  const texts = textsOf(kind, id);
  const { kicker, heading } = embedWords(embedOf(kind, id), view);
  for (const words of [kicker, heading, ...said])
    expect(texts.filter((text) => text.includes(words))).not.toEqual([]);
});

test.each([
  ['deadline', 'tariff-1-november', 1],
  // Its own, and that of the meeting.
  ['stop', 'busan', 2],
  ['person', 'xi-jinping', 1],
  ['claim', 'will-meet', 1],
] as const)('the frame of a %s, %s, has room for each correction', (kind, id, count) => {
  const corrections = view.updates.length * count;
  expect(textsOf(kind, id).filter((text) => text.startsWith('Corrected '))).toHaveLength(corrections);
});

test('a story of scenes says where, and that they are places', () => {
  const stops = view.stops.map((stop) => ({ ...stop, kind: 'scene' as const }));
  const where = stops.filter(({ phase }) => phase !== 'cancelled');
  const scenes = withBlocks(view, { stops });
  const texts = runsOf(embedOf('story', 'strip'), scenes).map(({ text }) => text);
  expect(texts).toContain(where.map(({ place }) => place).join(', '));
  expect(embedWords({ kind: 'itinerary', id: 'route' }, scenes)).toMatchObject({
    kicker: 'The places',
    title: 'On the map: 5 places',
  });
});

test('one state has none before it', () => {
  expect(textsOf('stop', 'doha')).not.toContain('Before that');
});

describe('the frame', () => {
  test.each(embedsOf(view).filter(({ kind }) => kind !== 'itinerary'))(
    'of $kind $id is as high as its words',
    (embed) => {
      const needed = heightOf(runsOf(embed, view));
      expect(embedSize(embed, view).height).toBeGreaterThanOrEqual(Math.min(needed, tallest));
      expect(embedSize(embed, view).height).toBeLessThan(needed + 10);
    },
  );

  test.each([
    [1, 2],
    [3, 4],
    [5, 6],
  ])('of an itinerary is as high for %i stops as for %i, and higher for more', (odd, even) => {
    const [stop] = view.stops;
    if (stop === undefined) throw new TypeError('The fixture has stops.');
    const height = (stops: number): number => {
      const route = withBlocks(view, { stops: Array.from({ length: stops }, () => stop) });
      return embedSize({ kind: 'itinerary', id: 'route' }, route).height;
    };
    expect(height(odd)).toBe(height(even));
    expect(height(even + 1) - height(even)).toBeGreaterThanOrEqual(90);
  });
});

test.each([
  ['stop', 'busan', 'Busan, South Korea: 29–30 October 2025', 'Busan, South Korea'],
  ['person', 'xi-jinping', 'Xi Jinping', 'Xi Jinping'],
  ['itinerary', 'route', 'Itinerary: 5 stops', 'Itinerary: 5 stops'],
  ['story', 'strip', late.title, late.title],
] as const)('the %s %s is called “%s”, and over the block “%s”', (kind, id, title, heading) => {
  expect(embedWords(embedOf(kind, id), view)).toMatchObject({ title, heading });
});
