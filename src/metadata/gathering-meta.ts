import { storyCard } from '../cards/story-card.ts';
import { absolute, personPath, storyCardPath, topicPath } from '../routes.ts';
import { site } from '../site.ts';
import type { GatheredPerson, GatheredTopic } from '../story/gathering.ts';
import type { StoryView } from '../story/story-at.ts';
import { personDescription, topicSentence } from '../words/gathering-words.ts';
import { cardMeta, type CardMeta } from './card-meta.ts';
import type { PageMeta } from './page-meta.ts';

/** The head of a topic's page. */
export function topicMeta(topic: GatheredTopic): PageMeta {
  const { id, name, stories } = topic;
  return {
    // A topic may be called after a person, who has a page as well.
    title: `Stories under “${name}” – ${site.name}`,
    headline: name,
    description: topicSentence(topic),
    canonical: absolute(topicPath(id)),
    kind: 'website',
    card: cardOf(stories[0]),
    feeds: [{ kind: 'topic', id }],
  };
}

/** The head of a person's page. */
export function personMeta(person: GatheredPerson): PageMeta {
  const { id, name, role, appearances } = person;
  return {
    // Two people may have one name.
    title: `${name}, ${role} – ${site.name}`,
    headline: name,
    description: personDescription(person),
    canonical: absolute(personPath(id)),
    kind: 'website',
    card: cardOf(appearances[0]?.view),
    feeds: [{ kind: 'person', id }],
  };
}

/** The card of the first of the stories that are gathered. */
const cardOf = (view: StoryView | undefined): CardMeta | undefined =>
  view && cardMeta(storyCardPath(view.slug), storyCard(view));
