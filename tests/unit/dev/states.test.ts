import { describe, expect, test } from 'vitest';
import { deadlineStates } from '../../../src/dev/deadline-states.ts';
import { stopStates } from '../../../src/dev/stop-states.ts';
import { site } from '../../../src/site.ts';
import { checkRecord } from '../../../src/story/check/record.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { deadlineStamp } from '../../../src/words/deadline-words.ts';
import { stopStamp } from '../../../src/words/stop-words.ts';

const all = [...deadlineStates, ...stopStates].map((state) => [state.name, state] as const);

describe('each state is what its name says', () => {
  test.each(all)('%s', (name, { phase, story, at }) => {
    const view = storyAt(story, at, site.newsroomZone);
    const [block] = [...view.deadlines, ...view.stops];
    expect(block?.phase).toBe(phase);
    // A name that begins with a stamp's word means that stamp.
    const stamps = view.deadlines.length > 0 ? deadlineStamp : stopStamp;
    for (const [named, { word }] of Object.entries(stamps))
      if (name.startsWith(word)) expect(phase).toBe(named);
    if (name.startsWith('Moved')) {
      expect(view.deadlines.map((each) => each.movedFrom === undefined)).not.toContain(true);
      expect(view.stops.map((each) => each.moved)).not.toContain(false);
    }
  });

  test.each(all)('%s: an editor could have written it', (_, { story }) => {
    expect(checkRecord(story.record, site.newsroomZone)).toEqual([]);
  });
});

describe('no state is missing', () => {
  test.each([
    ['deadlines', deadlineStates, deadlineStamp],
    ['stops', stopStates, stopStamp],
  ])('of %s', (_, states, stamps) => {
    expect(new Set(states.map(({ phase }) => phase))).toEqual(new Set(Object.keys(stamps)));
  });
});

test('no two of one kind have one name', () => {
  for (const states of [deadlineStates, stopStates]) {
    expect(new Set(states.map(({ name }) => name)).size).toBe(states.length);
  }
});
