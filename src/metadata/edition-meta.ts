import { storyCard } from '../cards/story-card.ts';
import { absolute, editionCardPath, editionPath } from '../routes.ts';
import { site } from '../site.ts';
import type { StoryView } from '../story/story-at.ts';
import { longDate } from '../words/date.ts';
import { editionWords } from '../words/edition-words.ts';
import { cardMeta } from './card-meta.ts';
import type { PageMeta } from './page-meta.ts';
import { storyMeta } from './story-meta.ts';
import { isolated } from '../words/direction.ts';

/**
 * The head of a story as it stood on a date. Search engines are led to the story as it stands; who shares an
 * edition shares that very page. What machines read of a story, they read of the story as it stands.
 */
export function editionMeta(view: StoryView, date: Temporal.PlainDate): PageMeta {
  const meta = storyMeta(view);
  const stood = editionWords(view, date);
  return {
    ...meta,
    title: `${isolated(view.title)} (${stood}) – ${site.name}`,
    headline: `${isolated(view.title)} (${stood})`,
    running: `${site.name}: ${isolated(view.title)} (${stood})`,
    description: `${longDate(date)}: ${view.deck}`,
    address: absolute(editionPath(view.slug, date)),
    card: cardMeta(editionCardPath(view.slug, date), storyCard(view)),
    oembed: undefined,
    structured: undefined,
    hidden: true,
  };
}
