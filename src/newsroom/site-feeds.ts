import { buildInstant } from '../clock.ts';
import { placedPages, type PlacedPage } from '../feeds/placed-page.ts';
import { siteFeeds } from '../feeds/site-feeds.ts';
import { site } from '../site.ts';
import { storyAt } from '../story/story-at.ts';
import { once } from './once.ts';
import { allStories } from './stories.ts';

/** Every feed of the site. */
export const presentFeeds = once(async () => {
  const at = buildInstant();
  const stories = await allStories();
  return siteFeeds(stories.map((story) => ({ story, view: storyAt(story, at, site.newsroomZone) })));
});

/** Every document of every feed of the site. */
export async function allFeedPages(): Promise<readonly PlacedPage[]> {
  return placedPages(await presentFeeds());
}
