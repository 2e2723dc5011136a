import type { APIRoute, GetStaticPaths } from 'astro';
import { storyMarkdown } from '../../../copies/story-markdown.ts';
import { presentStories } from '../../../newsroom/present.ts';
import { absolute, storyPath } from '../../../routes.ts';
import type { StoryView } from '../../../story/story-at.ts';

interface Props {
  view: StoryView;
}

export const getStaticPaths: GetStaticPaths = async () => {
  const views = await presentStories();
  return views.map((view) => ({ params: { slug: view.slug }, props: { view } satisfies Props }));
};

/** A story as Markdown. */
export const GET: APIRoute<Props> = ({ props: { view } }) =>
  new Response(storyMarkdown(view, absolute(storyPath(view.slug))), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
