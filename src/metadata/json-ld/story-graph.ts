import type { Graph, NewsArticleLeaf } from 'schema-dts';
import { absolute, storyPath } from '../../routes.ts';
import { site } from '../../site.ts';
import { anchor } from '../../story/anchor.ts';
import type { StoryView } from '../../story/story-at.ts';
import { modified } from '../modified.ts';
import { storyTrail } from '../story-trail.ts';
import { authorNodes } from './author-nodes.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { correctionNodes } from './correction-node.ts';
import { publisher } from './publisher.ts';
import { storyEvents } from './story-events.ts';
import { subjects } from './subjects.ts';

/**
 * The structured data of a story's page: what a search engine asks for, and nothing that another member or the
 * head of the page says already. `image` is the address of the story's card.
 */
export function storyGraph(view: StoryView, { image }: { readonly image: string }): Graph {
  const dateModified = modified(view);
  const corrections = correctionNodes(view.updates);
  const article: NewsArticleLeaf = {
    '@type': 'NewsArticle',
    '@id': absolute(storyPath(view.slug)),
    headline: view.title,
    description: view.deck,
    image,
    ...(view.published !== undefined && { datePublished: view.published.toString() }),
    ...(dateModified !== undefined && { dateModified }),
    inLanguage: site.language,
    license: site.licence,
    author: authorNodes(view),
    publisher: publisher(),
    ...(corrections.length > 0 && { correction: corrections }),
    about: subjects(view),
    // By their entries in the page’s own list, which say the address, publisher and date of each.
    citation: view.sources.map(({ id }) => ({ '@id': `#${anchor('source', id)}` })),
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [breadcrumbs(storyTrail(view)), ...storyEvents(view), article],
  };
}
