import { blockCard } from '../cards/card.ts';
import type { FeedSubject } from '../feeds/feed-subject.ts';
import { absolute, blockCardPath, shareOembedPath, sharePath } from '../routes.ts';
import { site } from '../site.ts';
import { peopleTouched } from '../story/people-touched.ts';
import type { SharedBlock } from '../story/shared-block.ts';
import type { StoryView } from '../story/story-at.ts';
import { sharedWords } from '../words/shared-words.ts';
import { blockModified } from './block-modified.ts';
import { cardMeta } from './card-meta.ts';
import { blockGraph } from './json-ld/block-graph.ts';
import type { PageMeta } from './page-meta.ts';
import { storyMeta } from './story-meta.ts';
import { isolated } from '../words/direction.ts';

/**
 * The head of a block's own page. It is kept out of search engines, whom its links lead to the story, where the
 * same block stands; a canonical link to the story would have some messengers show the story instead.
 */
export function sharedMeta(block: SharedBlock, view: StoryView): PageMeta {
  const { title, description } = sharedWords(block, view);
  const address = absolute(sharePath(view.slug, block.kind, block.id));
  const card = cardMeta(blockCardPath(view.slug, block.kind, block.id), blockCard(block, view));
  const meta = storyMeta(view);
  return {
    ...meta,
    title: `${isolated(title)} – ${isolated(view.title)} – ${site.name}`,
    headline: title,
    description,
    canonical: address,
    card,
    modified: blockModified(block, view),
    feeds: [...personFeed(block, view), ...(meta.feeds ?? [])],
    oembed: absolute(shareOembedPath(view.slug, block.kind, block.id)),
    structured: blockGraph(block, view, { image: card.url }),
    hidden: true,
  };
}

/** The feed of a person; there is one once a story that knows them is published, and it has something once they are concerned. */
const personFeed = ({ kind, id }: SharedBlock, view: StoryView): readonly FeedSubject[] =>
  kind === 'person' &&
  view.published !== undefined &&
  view.updates.some((update) => peopleTouched(view, update).has(id))
    ? [{ kind, id }]
    : [];
