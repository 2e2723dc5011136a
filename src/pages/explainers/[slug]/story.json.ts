import type { APIRoute, GetStaticPaths } from 'astro';
import { buildInstant } from '../../../clock.ts';
import { storyJson } from '../../../copies/story-json.ts';
import { allStories } from '../../../newsroom/stories.ts';
import { site } from '../../../site.ts';
import { storyAt } from '../../../story/story-at.ts';
import type { Story } from '../../../story/story.ts';

interface Props {
  story: Story;
}

export const getStaticPaths: GetStaticPaths = async () => {
  const stories = await allStories();
  return stories.map((story) => ({ params: { slug: story.slug }, props: { story } satisfies Props }));
};

/** The record of a story. */
export const GET: APIRoute<Props> = ({ props: { story } }) =>
  new Response(storyJson(story, storyAt(story, buildInstant(), site.newsroomZone)), {
    headers: { 'content-type': 'application/json' },
  });
