import { buildInstant } from '../clock.ts';
import { site } from '../site.ts';
import { dateAt } from '../story/moment.ts';
import { allStories } from './stories.ts';
import { storyAt, type StoryView } from '../story/story-at.ts';

/** Every story as it stands at the instant of this build, the one with the newest development first. */
export async function presentStories(): Promise<readonly StoryView[]> {
  const at = buildInstant();
  const newest = ({ lastDevelopment, published }: StoryView): string =>
    (lastDevelopment ?? dateAt(published ?? at, site.newsroomZone)).toString();
  return (await allStories())
    .map((story) => storyAt(story, at, site.newsroomZone))
    .toSorted((a, b) => newest(b).localeCompare(newest(a)) || a.slug.localeCompare(b.slug));
}
