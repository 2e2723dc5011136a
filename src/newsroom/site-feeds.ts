import { buildInstant } from '../clock.ts';
import { placedPages, type PlacedPage } from '../feeds/placed-page.ts';
import { siteFeeds, type SiteFeeds } from '../feeds/site-feeds.ts';
import { site } from '../site.ts';
import { storyAt } from '../story/story-at.ts';
import { allStories } from './stories.ts';

async function make(): Promise<SiteFeeds> {
  const at = buildInstant();
  const stories = await allStories();
  return siteFeeds(stories.map((story) => ({ story, view: storyAt(story, at, site.newsroomZone) })));
}

let made: Promise<SiteFeeds> | undefined;

/** Every feed of the site; worked out once in a build, and again for each request while somebody writes. */
export function presentFeeds(): Promise<SiteFeeds> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

/** Every document of every feed of the site. */
export async function allFeedPages(): Promise<readonly PlacedPage[]> {
  return placedPages(await presentFeeds());
}
