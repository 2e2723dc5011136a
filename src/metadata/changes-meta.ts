import { storyCard } from '../cards/story-card.ts';
import { absolute, changesPath, editionCardPath, editionChangesPath, storyCardPath } from '../routes.ts';
import { site } from '../site.ts';
import type { BetweenEditions } from '../story/changes/between-editions.ts';
import type { StoryView } from '../story/story-at.ts';
import { betweenWords, changedBetween } from '../words/between.ts';
import { cardMeta } from './card-meta.ts';
import type { PageMeta } from './page-meta.ts';
import { isolated } from '../words/direction.ts';

/** The head of a story's log of changes. */
export function changesMeta(view: StoryView): PageMeta {
  return {
    title: `What changed: ${isolated(view.title)} – ${site.name}`,
    description:
      'Every development and correction of this story with its date, and what each changed on the record: as it was, and as it became.',
    canonical: absolute(changesPath(view.slug)),
    kind: 'website',
    feeds: [{ kind: 'story', slug: view.slug }],
    card: cardMeta(storyCardPath(view.slug), storyCard(view)),
    hidden: view.published === undefined,
  };
}

/** The head of an edition's log: a part of the whole log, and kept out of search engines for that. */
export function editionChangesMeta(view: StoryView, between: BetweenEditions): PageMeta {
  const { before, edition } = between;
  return {
    title: `${betweenWords(before.date, edition.date)}: ${isolated(view.title)} – ${site.name}`,
    description: `What changed on the record of this story. ${changedBetween(between)}.`,
    canonical: absolute(changesPath(view.slug)),
    address: absolute(editionChangesPath(view.slug, edition.date)),
    kind: 'website',
    feeds: [{ kind: 'story', slug: view.slug }],
    card: cardMeta(editionCardPath(view.slug, edition.date), storyCard(view)),
    hidden: true,
  };
}
