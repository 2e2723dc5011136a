import type { Graph, WebPageLeaf } from 'schema-dts';
import { absolute, sharePath, storyPath } from '../../routes.ts';
import { site } from '../../site.ts';
import type { SharedBlock } from '../../story/shared-block.ts';
import type { StoryView } from '../../story/story-at.ts';
import { sharedWords } from '../../words/shared-words.ts';
import { blockModified } from '../block-modified.ts';
import { storyTrail } from '../story-trail.ts';
import { authorNodes } from './author-nodes.ts';
import { blockNode } from './block-node.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { publisher } from './publisher.ts';

/** The structured data of the page of one block. `image` is the address of its card. */
export function blockGraph(
  block: SharedBlock,
  view: StoryView,
  { image }: { readonly image: string },
): Graph {
  const url = absolute(sharePath(view.slug, block.kind, block.id));
  const story = absolute(storyPath(view.slug));
  const { name, description } = sharedWords(block, view);
  const dateModified = blockModified(block, view);
  const page: WebPageLeaf = {
    '@type': 'WebPage',
    '@id': url,
    url,
    name,
    description,
    image,
    inLanguage: site.language,
    ...(dateModified !== undefined && { dateModified }),
    isPartOf: { '@type': 'NewsArticle', '@id': story, url: story, headline: view.title },
    license: site.licence,
    author: authorNodes(view),
    publisher: publisher(),
    mainEntity: blockNode(block, view, story),
    breadcrumb: breadcrumbs(storyTrail(view, { name })),
  };
  return { '@context': 'https://schema.org', '@graph': [page] };
}
