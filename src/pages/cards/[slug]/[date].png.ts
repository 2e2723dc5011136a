import type { APIRoute, GetStaticPaths } from 'astro';
import { renderCard } from '../../../cards/render.ts';
import { storyCard } from '../../../cards/story-card.ts';
import { allEditions, type StoryEdition } from '../../../newsroom/editions.ts';
import { site } from '../../../site.ts';
import { storyAt } from '../../../story/story-at.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await allEditions()).map((each) => ({
    params: { slug: each.story.slug, date: each.edition.date.toString() },
    props: { ...each },
  }));

export const GET: APIRoute<StoryEdition> = async ({ props: { story, edition } }) => {
  const view = storyAt(story, edition.at, site.newsroomZone);
  return new Response(await renderCard(storyCard(view)), { headers: { 'content-type': 'image/png' } });
};
