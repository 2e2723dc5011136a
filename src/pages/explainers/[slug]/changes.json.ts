import type { APIRoute, GetStaticPaths } from 'astro';
import { buildInstant } from '../../../clock.ts';
import { datedEntries } from '../../../feeds/dated-entries.ts';
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

/** The dates and fragments of all changes of a story. */
export const GET: APIRoute<Props> = ({ props: { story } }) => {
  const entries = datedEntries(story, storyAt(story, buildInstant(), site.newsroomZone));
  return new Response(JSON.stringify(entries), { headers: { 'content-type': 'application/json' } });
};
