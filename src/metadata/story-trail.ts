import { editionPath, storyPath } from '../routes.ts';
import type { StoryView } from '../story/story-at.ts';
import { longDate } from '../words/date.ts';
import type { Step, Trail } from './trail.ts';

/** The way to a story, or through it to a page that belongs to it. */
export const storyTrail = ({ title, slug }: StoryView, ...further: readonly Step[]): Trail =>
  further.length === 0 ? [{ name: title }] : [{ name: title, path: storyPath(slug) }, ...further];

/** The way to a story as it stood on a date, or through that to what belongs to it. */
export const editionTrail = (view: StoryView, date: Temporal.PlainDate, ...further: readonly Step[]): Trail =>
  storyTrail(
    view,
    { name: longDate(date), path: further.length === 0 ? undefined : editionPath(view.slug, date) },
    ...further,
  );
