import { expect, test } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { gatherDeadlines, namedBeside } from '../../../src/story/gathered-deadlines.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { aDeadline, aRecord, at } from './blocks.ts';

const sharedBy = (count: number) =>
  gatherDeadlines(
    Array.from({ length: count }, (_, n) =>
      storyAt(
        story(`s-${n}`, pass(aRecord({ deadlines: [aDeadline({}, { on: '2025-10-01' })] })), 'Words.'),
        at('2027-01-01T00:00[UTC]'),
        'UTC',
      ),
    ),
  );

test.each([
  [1, 1, 0],
  [5, 5, 0],
  [6, 5, 1],
  [300, 5, 295],
])('of %i stories that have a deadline, %i are named and %i are not', (count, named, more) => {
  const [gathered] = sharedBy(count);
  expect(gathered && namedBeside(gathered)).toMatchObject({
    named: Array.from({ length: named }, (_, n) => ({ slug: `s-${n}` })),
    more,
  });
});
