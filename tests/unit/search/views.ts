import { pass } from '../../../src/story/check/checked.ts';
import { storyAt, type StoryView } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { aRecord, at } from '../story/blocks.ts';

/** A story at some time, by default long after all that happens in it. */
export const viewOf = (
  slug: string,
  part: Parameters<typeof aRecord>[0],
  when = '2027-01-01T00:00[UTC]',
  body = 'Words.',
): StoryView => storyAt(story(slug, pass(aRecord(part)), body), at(when), 'UTC');
