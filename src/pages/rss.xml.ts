import type { APIRoute } from 'astro';
import { buildInstant } from '../clock.ts';
import { storiesRss } from '../feeds/stories-rss.ts';
import { site } from '../site.ts';
import { allStories } from '../newsroom/stories.ts';
import { storyAt } from '../story/story-at.ts';

export const GET: APIRoute = async () => {
  const at = buildInstant();
  const views = (await allStories()).map((story) => storyAt(story, at, site.newsroomZone));
  return new Response(storiesRss(views), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
