import { storyCard } from '../cards/story-card.ts';
import { absolute, oembedPath, storyCardPath, storyPath } from '../routes.ts';
import type { StoryView } from '../story/story-at.ts';
import { site } from '../site.ts';
import { longDate } from '../words/date.ts';
import { bylinesOf } from './byline.ts';
import { cardMeta } from './card-meta.ts';
import { storyGraph } from './json-ld/story-graph.ts';
import { modified } from './modified.ts';
import type { PageMeta } from './page-meta.ts';
import { isolated } from '../words/direction.ts';

/** The head of a story's page. Its modification date is the record's newest development, never the build. */
export function storyMeta(view: StoryView): PageMeta {
  const card = cardMeta(storyCardPath(view.slug), storyCard(view));
  return {
    title: `${isolated(view.title)} – ${site.name}`,
    headline: view.title,
    description: view.deck,
    running: `${site.name}: ${isolated(view.title)} (as of ${longDate(view.reach)})`,
    canonical: absolute(storyPath(view.slug)),
    kind: 'article',
    card,
    authors: bylinesOf(view).map(({ name, path }) => ({ name, url: path && absolute(path) })),
    published: view.published?.toString(),
    modified: modified(view),
    section: view.topics[0]?.name,
    feeds: [{ kind: 'story', slug: view.slug }],
    oembed: absolute(oembedPath(view.slug)),
    hidden: view.published === undefined,
    structured: storyGraph(view, { image: card.url }),
  };
}
