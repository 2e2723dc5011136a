import { absolute, storyCardPath, storyPath } from '../routes.ts';
import type { StoryView } from '../story/story-at.ts';
import { site } from '../site.ts';
import type { PageMeta } from './page-meta.ts';

/** The head of a story's page. Its modification date is the record's newest development, never the build. */
export function storyMeta(view: StoryView): PageMeta {
  return {
    title: `${view.title} – ${site.name}`,
    description: view.deck,
    canonical: absolute(storyPath(view.slug)),
    kind: 'article',
    card: { url: absolute(storyCardPath(view.slug)), alt: cardAlt(view) },
    published: view.published.toString(),
    modified: view.lastDevelopment?.toString(),
    section: view.topics[0]?.name,
    tags: view.topics.map((topic) => topic.name),
  };
}

/** What the share card says, in words. */
export function cardAlt(view: StoryView): string {
  const places = view.stops.map((stop) => stop.place).join(', ');
  return [view.title, view.deck, places === '' ? '' : `Route: ${places}.`]
    .filter((part) => part !== '')
    .join(' ');
}
