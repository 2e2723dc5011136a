import { expect, test } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { sharedBlocks } from '../../../src/story/shared-block.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { sharedWords } from '../../../src/words/shared-words.ts';
import { aClaim, aDeadline, aPerson, aRecord, aStop, at } from '../story/blocks.ts';

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
          { arrive: '2025-10-30', leave: '2025-10-30' },
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
    'Done. A meeting. The last stop.',
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
