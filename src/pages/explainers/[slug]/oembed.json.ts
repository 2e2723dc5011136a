import type { APIRoute, GetStaticPaths } from 'astro';
import { storyEmbed } from '../../../embeds/embed.ts';
import { oembed } from '../../../embeds/oembed.ts';
import { storyMeta } from '../../../metadata/story-meta.ts';
import { presentStories } from '../../../newsroom/present.ts';
import type { StoryView } from '../../../story/story-at.ts';

interface Props {
  view: StoryView;
}

export const getStaticPaths: GetStaticPaths = async () => {
  const views = await presentStories();
  return views.map((view) => ({ params: { slug: view.slug }, props: { view } satisfies Props }));
};

/** How to embed a story. */
export const GET: APIRoute<Props> = ({ props: { view } }) =>
  new Response(JSON.stringify(oembed(storyEmbed, view, storyMeta(view).card?.url)), {
    headers: { 'content-type': 'application/json' },
  });
