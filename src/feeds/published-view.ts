import type { StoryView } from '../story/story-at.ts';

/** A story that is published by the instant of its view: only such a one is ever in a feed. */
export type PublishedView = StoryView & { readonly published: Temporal.Instant };

/** Whether a story is published by the instant of its view. */
export function isPublished(view: StoryView): view is PublishedView {
  return view.published !== undefined;
}
