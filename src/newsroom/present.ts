import { buildInstant } from '../clock.ts';
import { site } from '../site.ts';
import { newestFirst } from '../story/newest-first.ts';
import { storyAt } from '../story/story-at.ts';
import { once } from './once.ts';
import { allStories } from './stories.ts';

/** Every story as it stands at the instant of this build, the one with the newest development first. */
export const presentStories = once(async () => {
  const at = buildInstant();
  const views = (await allStories()).map((story) => storyAt(story, at, site.newsroomZone));
  return newestFirst(views, site.newsroomZone);
});
