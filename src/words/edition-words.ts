import type { StoryView } from '../story/story-at.ts';
import { longDate } from './date.ts';

/**
 * What an edition is: the story as it stood on a day, or, where the story was published later than that, what was known by
 * the day, which nobody had told as a story then.
 */
export function editionWords({ published }: StoryView, date: Temporal.PlainDate): string {
  return published === undefined ? `what was known by ${longDate(date)}` : `as it stood on ${longDate(date)}`;
}
