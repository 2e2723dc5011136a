import type { APIRoute } from 'astro';
import { buildInstant } from '../../../clock.ts';
import { changesJson, type DatedEntry } from '../../../feeds/changes-json.ts';
import { allStories } from '../../../newsroom/stories.ts';
import { site } from '../../../site.ts';
import { beforeEverything, changes } from '../../../story/changes/changes.ts';
import { storyAt } from '../../../story/story-at.ts';

export async function getStaticPaths() {
  const at = buildInstant();
  return (await allStories()).map((story) => ({
    params: { slug: story.slug },
    props: {
      entries: changesJson(
        changes(story, beforeEverything, at, site.newsroomZone),
        storyAt(story, at, site.newsroomZone),
      ),
    },
  }));
}

/** The dates and fragments of all changes of a story. */
export const GET: APIRoute<{ entries: readonly DatedEntry[] }> = ({ props }) =>
  new Response(JSON.stringify(props.entries), { headers: { 'content-type': 'application/json' } });
