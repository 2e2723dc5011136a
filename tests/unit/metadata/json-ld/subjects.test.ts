import { expect, test } from 'vitest';
import { subjects } from '../../../../src/metadata/json-ld/subjects.ts';
import { pass } from '../../../../src/story/check/checked.ts';
import { storyAt } from '../../../../src/story/story-at.ts';
import { story } from '../../../../src/story/story.ts';
import { aPerson, aRecord, aStop, at } from '../../story/blocks.ts';

const meeting = (id: string, when?: string) => ({
  id,
  title: 'A meeting',
  ...(when !== undefined && { at: when }),
  states: [{ on: '2025-10-01', status: 'announced' as const, text: 'Said.', sources: ['p1'] }],
});
const known = { on: '2025-10-01' };
const view = storyAt(
  story(
    'a-story',
    pass(
      aRecord({
        stops: [
          aStop({ id: 'home', place: 'Home', leave: '2025-10-24' }, known),
          aStop({ id: 'seen', place: 'Seen', arrive: '2025-10-25', leave: '2025-10-25' }, known),
          aStop(
            {
              id: 'talked',
              place: 'Talked',
              arrive: '2025-10-26',
              leave: '2025-10-26',
              engagements: [meeting('undated')],
            },
            known,
          ),
          aStop(
            {
              id: 'back',
              place: 'Back',
              arrive: '2025-10-28',
              engagements: [meeting('dated', '2025-10-28')],
            },
            known,
          ),
          aStop(
            { id: 'scene', kind: 'scene', place: 'Scene', arrive: '2025-07-01', leave: '2025-07-01' },
            known,
          ),
        ],
        people: [aPerson({ on: '2025-10-01', role: 'President', part: 'Meets.' })],
      }),
    ),
    'Words.',
  ),
  at('2025-11-30T12:00[UTC]'),
  'UTC',
);

test('a story is about what it visits and where something with a date is held, which alone has an id', () => {
  expect(subjects(view)).toEqual([
    { '@type': 'Place', name: 'Seen' },
    { '@type': 'Place', name: 'Talked' },
    { '@type': 'Place', name: 'Back', '@id': '#stop-back' },
    { '@type': 'Place', name: 'Scene' },
    { '@type': 'Person', name: 'Xi Jinping' },
  ]);
});
