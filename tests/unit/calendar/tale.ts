import { pass } from '../../../src/story/check/checked.ts';
import type { FirstNames } from '../../../src/story/first-names.ts';
import { storyAt, type StoryView } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { aRecord, at } from '../story/blocks.ts';

/** Later than everything in the records of these tests. */
export const later = '2027-01-01T00:00[UTC]';

/** A story under the slug `trip`, published on 20 September 2025 unless said otherwise, as it was known at a time. */
export const taleAt = (
  part: Parameters<typeof aRecord>[0],
  when: string = later,
  first?: FirstNames,
): StoryView =>
  storyAt(
    story('trip', pass(aRecord({ published: '2025-09-20T09:00:00Z', ...part })), 'Words.', first),
    at(when),
    'UTC',
  );
