import { expect, test } from 'vitest';
import { blockModified } from '../../../src/metadata/block-modified.ts';
import { pass } from '../../../src/story/check/checked.ts';
import { sharedBlocks } from '../../../src/story/shared-block.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { aDeadline, aRecord, anUpdate, at } from '../story/blocks.ts';

const tale = story(
  'a-story',
  pass(
    aRecord({
      published: '2025-10-20T09:00:00Z',
      deadlines: [
        aDeadline({ zone: 'UTC' }, { on: '2025-10-10' }, { on: '2025-10-26', status: 'withdrawn' }),
      ],
      updates: [{ ...anUpdate('mended', '2025-11-05', 'correction'), touches: ['tariff'] }],
    }),
  ),
  'Words.',
);

test.each([
  // What happened before the story was published is part of its first form.
  ['2025-10-25', '2025-10-20T09:00:00Z'],
  ['2025-10-27', '2025-10-26T00:00:00Z'],
  // A correction is a modification, too; the day of the build is none.
  ['2025-11-06', '2025-11-05T00:00:00Z'],
  ['2025-12-30', '2025-11-05T00:00:00Z'],
  // A story that isn't published yet has its states only.
  ['2025-10-12', '2025-10-10T00:00:00Z'],
])('on %s a block was last modified at %s', (day, modified) => {
  const view = storyAt(tale, at(`${day}T12:00[UTC]`), 'UTC');
  const [block] = sharedBlocks(view);
  expect(block && blockModified(block, view)).toBe(modified);
});
