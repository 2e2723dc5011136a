import { absolute, storyCardPath, storyPath } from '../routes.ts';
import type { StoryView } from '../story/story-at.ts';
import { site } from '../site.ts';
import { longDate } from '../words/date.ts';
import { deadlineStamp } from '../words/deadline-words.ts';
import type { PageMeta } from './page-meta.ts';

/** The head of a story's page. Its modification date is the record's newest development, never the build. */
export function storyMeta(view: StoryView): PageMeta {
  return {
    title: `${view.title} – ${site.name}`,
    headline: view.title,
    description: view.deck,
    canonical: absolute(storyPath(view.slug)),
    kind: 'article',
    card: { url: absolute(storyCardPath(view.slug)), alt: cardAlt(view) },
    published: view.published?.toString(),
    modified: modified(view),
    section: view.topics[0]?.name,
    tags: view.topics.map((topic) => topic.name),
  };
}

/** What the share card says, in words. */
export function cardAlt(view: StoryView): string {
  const { from, via, to, due } = view.strip;
  const route = [from, ...via, to].flatMap((stop) => (stop === undefined ? [] : [stop.place]));
  return [
    /[.?!…]$/u.test(view.title) ? view.title : `${view.title}.`,
    route.length === 0 ? '' : `Route: ${route.join(', ')}.`,
    due === undefined ? '' : `Due ${longDate(due.due.date)}: ${deadlineStamp[due.phase].word}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** A story can't be modified before it is published: updates older than that are part of its first form. */
function modified({ published, updates }: StoryView): string | undefined {
  const developed = updates[0]?.on.start;
  if (published === undefined || developed === undefined) return (published ?? developed)?.toString();
  return (Temporal.Instant.compare(developed, published) > 0 ? developed : published).toString();
}
