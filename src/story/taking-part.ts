import type { EngagementView } from './stop.ts';
import type { StoryView } from './story-at.ts';

/** The ids of those who take part in an engagement: whom it is with, and whoever makes the journey. */
export function takingPart(
  { traveller }: Pick<StoryView, 'traveller'>,
  { with: others }: Pick<EngagementView, 'with'>,
): ReadonlySet<string> {
  return new Set(traveller === undefined ? others : [traveller, ...others]);
}
