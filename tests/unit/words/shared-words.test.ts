import { expect, test } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { sharedBlocks } from '../../../src/story/shared-block.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { sharedWords } from '../../../src/words/shared-words.ts';
import { aClaim, aDeadline, aPerson, aRecord, aStop, at } from '../story/blocks.ts';

const meeting = (id: string, title: string, status: 'held' | 'not-held') => ({
  id,
  title,
  states: [
    { on: '2025-10-20', status: 'announced' as const, text: 'Said.', sources: ['p1'] },
    { on: '2025-10-30', status, text: 'Said.', sources: ['p1'] },
  ],
});

const tale = story(
  'a-story',
  pass(
    aRecord({
      stops: [
        aStop(
          { id: 'tokyo', place: 'Tokyo', country: 'JP', arrive: '2025-10-27', leave: '2025-10-29' },
          { on: '2025-10-20' },
        ),
        aStop(
          {
            arrive: '2025-10-30',
            leave: '2025-10-30',
            engagements: [
              meeting('lee', 'Talks with Lee', 'not-held'),
              meeting('xi', 'Meeting with Xi', 'held'),
              meeting('press', 'Press conference', 'held'),
            ],
          },
          { on: '2025-10-20' },
          { on: '2025-10-30', status: 'visited', text: 'The last stop' },
        ),
      ],
      deadlines: [
        aDeadline(
          { title: 'Extra tariff' },
          { on: '2025-10-10' },
          { on: '2025-11-01', status: 'withdrawn', text: 'Dropped.' },
        ),
      ],
      claims: [aClaim({ on: '2025-10-20' }, { on: '2025-10-30', outcome: 'happened' })],
      people: [aPerson({ on: '2025-10-20', role: 'President', part: 'Is to meet him.' })],
    }),
  ),
  'Words.',
);

const words = (day: string, block: string) => {
  const view = storyAt(tale, at(`${day}T12:00[UTC]`), 'UTC');
  const found = sharedBlocks(view).find(({ kind, id }) => `${kind} ${id}` === block);
  return found && sharedWords(found, view);
};

test.each([
  ['2025-10-21', 'deadline tariff', 'A deadline', 'Extra tariff', 'Due 1 November 2025: ahead. Said.'],
  ['2025-11-02', 'deadline tariff', 'A deadline', 'Extra tariff', 'Due 1 November 2025: withdrawn. Dropped.'],
  ['2025-10-21', 'stop tokyo', 'Stop 1 of 2', 'Tokyo, Japan: 27–29 October 2025', 'Ahead. A meeting. Said.'],
  // A sentence without its full stop gets one, so that the next doesn't run into it.
  [
    '2025-11-02',
    'stop busan',
    'Stop 2 of 2',
    'Busan, South Korea: 30 October 2025',
    // What was held comes before what was not, and there is room for two.
    'Done. A meeting. The last stop. Held: Meeting with Xi. Held: Press conference.',
  ],
  [
    '2025-10-21',
    'stop busan',
    'Stop 2 of 2',
    'Busan, South Korea: 30 October 2025',
    'Ahead. A meeting. Said. Announced: Talks with Lee. Announced: Meeting with Xi.',
  ],
  [
    '2025-10-21',
    'claim will-meet',
    'What was said, then and now',
    'They will meet.',
    'Announced by Somebody, 20 October 2025.',
  ],
  [
    '2025-11-02',
    'claim will-meet',
    'What was said, then and now',
    'They will meet.',
    'Announced by Somebody, 20 October 2025. Happened, 30 Oct 2025: Said.',
  ],
  [
    '2025-10-21',
    'person xi-jinping',
    'A person in the story',
    'Xi Jinping',
    'President, China. Is to meet him.',
  ],
])('on %s the %s says', (day, block, kicker, title, description) => {
  expect(words(day, block)).toMatchObject({ kicker, title, description });
});

test('a scene is no stop on a way', () => {
  const view = storyAt(tale, at('2025-10-21T12:00[UTC]'), 'UTC');
  const [stop] = view.stops;
  if (stop === undefined) throw new TypeError('The tale has stops.');
  const scene = { ...stop, kind: 'scene' as const };
  expect(sharedWords({ kind: 'stop', id: scene.id, stop: scene }, view).kicker).toBe('Place 1 of 2');
});

const last = storyAt(
  story(
    'another-story',
    pass(
      aRecord({
        stops: [
          aStop(
            { leave: '2025-10-30T23:00', purpose: 'To say “goodbye.”' },
            { on: '2025-10-20', text: 'Called “the last (and only) one!”' },
          ),
        ],
        claims: [
          aClaim(
            { on: '2025-10-20', certainty: 'unconfirmed', by: 'A newspaper' },
            { on: '2025-10-22', certainty: 'announced', by: 'White House' },
            { on: '2025-10-30', outcome: 'happened-otherwise' },
            { on: '2025-11-02', outcome: 'happened' },
          ),
        ],
      }),
    ),
    'Words.',
  ),
  at('2025-11-30T12:00[UTC]'),
  'UTC',
);

test.each([
  // The only stop is not counted; a quotation that ends in a full stop gets no other one.
  [
    'stop',
    'Stop',
    'Busan, South Korea: leaves 30 October 2025, 23:00',
    'Outcome not known. To say “goodbye.” Called “the last (and only) one!”',
  ],
  // The last word on it stands, whoever was first.
  [
    'claim',
    'What was said, then and now',
    'They will meet.',
    'Announced by White House, 22 October 2025. Happened, 2 Nov 2025: Said.',
  ],
])('of a story with one %s, the last that is known is said', (kind, kicker, title, description) => {
  const block = sharedBlocks(last).find((each) => each.kind === kind);
  expect(block && sharedWords(block, last)).toMatchObject({ kicker, title, description });
});
