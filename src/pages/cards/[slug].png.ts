import type { APIRoute, GetStaticPaths } from 'astro';
import { renderCard } from '../../cards/render.ts';
import { storyCard } from '../../cards/story-card.ts';
import { buildInstant } from '../../clock.ts';
import { allStories } from '../../newsroom/stories.ts';
import { site } from '../../site.ts';
import { storyAt } from '../../story/story-at.ts';
import type { Story } from '../../story/story.ts';

interface Props {
  story: Story;
}

export const getStaticPaths: GetStaticPaths = async () => {
  const stories = await allStories();
  return stories.map((story) => ({ params: { slug: story.slug }, props: { story } satisfies Props }));
};

export const GET: APIRoute<Props> = async ({ props }) => {
  const view = storyAt(props.story, buildInstant(), site.newsroomZone);
  return new Response(await renderCard(storyCard(view)), { headers: { 'content-type': 'image/png' } });
};
