import type { APIRoute, GetStaticPaths } from 'astro';
import { oembed } from '../../../../../embeds/oembed.ts';
import { sharedMeta } from '../../../../../metadata/shared-meta.ts';
import { presentStories } from '../../../../../newsroom/present.ts';
import { sharedBlocks, type SharedBlock } from '../../../../../story/shared-block.ts';
import type { StoryView } from '../../../../../story/story-at.ts';

interface Props {
  view: StoryView;
  block: SharedBlock;
}

export const getStaticPaths: GetStaticPaths = async () => {
  const views = await presentStories();
  return views.flatMap((view) =>
    sharedBlocks(view).map((block) => ({
      params: { slug: view.slug, kind: block.kind, id: block.id },
      props: { view, block } satisfies Props,
    })),
  );
};

/** How to embed a block. */
export const GET: APIRoute<Props> = ({ props: { view, block } }) =>
  new Response(JSON.stringify(oembed(block, view, sharedMeta(block, view).card?.url)), {
    headers: { 'content-type': 'application/json' },
  });
