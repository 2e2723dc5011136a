import { storyCard } from '../cards/story-card.ts';
import { cardMeta } from '../metadata/card-meta.ts';
import { modified } from '../metadata/modified.ts';
import { absolute, storyCardPath, storyPath } from '../routes.ts';
import { site } from '../site.ts';
import { entryAuthors } from './entry-authors.ts';
import type { Entry } from './feed.ts';
import { fullText } from './full-text.ts';
import type { PublishedView } from './published-view.ts';
import { storyTag } from './tags.ts';

/** A story as an entry, with its whole text: dated by its first publication, never by an edit. */
export function storyEntry(view: PublishedView): Entry {
  const link = absolute(storyPath(view.slug));
  const updated = Temporal.Instant.from(modified(view) ?? view.published.toString());
  return {
    id: storyTag(view),
    title: view.title,
    link,
    summary: view.deck,
    html: fullText(view, link),
    published: view.published.toZonedDateTimeISO(site.newsroomZone),
    updated: updated.toZonedDateTimeISO(site.newsroomZone),
    authors: entryAuthors(view),
    topics: view.topics,
    card: cardMeta(storyCardPath(view.slug), storyCard(view)),
  };
}
