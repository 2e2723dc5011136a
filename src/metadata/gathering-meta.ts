import { storyCard } from '../cards/story-card.ts';
import type { GatheringPage } from '../feeds/gathering-pages.ts';
import { absolute, olderPath, personPath, placePath, storyCardPath, topicPath } from '../routes.ts';
import { site } from '../site.ts';
import type {
  Appearance,
  GatheredPerson,
  GatheredPlace,
  GatheredTopic,
  Visited,
} from '../story/gathering.ts';
import type { StoryView } from '../story/story-at.ts';
import { countryName } from '../words/country-name.ts';
import { olderWords, personDescription, placeDescription, topicSentence } from '../words/gathering-words.ts';
import { cardMeta, type CardMeta } from './card-meta.ts';
import { gatheringTrail } from './gathering-trail.ts';
import { personGraph, placeGraph, topicGraph } from './json-ld/gathering-graph.ts';
import type { PageMeta } from './page-meta.ts';
import { isolated } from '../words/direction.ts';

/** The head of a page of a topic. */
export function topicMeta(topic: GatheredTopic, page: GatheringPage<StoryView>): PageMeta {
  const { id, name, stories } = topic;
  const meta = metaOf(
    { kind: 'topic', id, name, home: topicPath(id) },
    // A topic may be called after a person, who has a page as well.
    `Stories under “${isolated(name)}”`,
    topicSentence(topic),
    stories[0],
    page,
  );
  return page.kind === 'newest'
    ? { ...meta, structured: topicGraph(meta, gatheringTrail('topic', id, name, page), page.stories.items) }
    : older(meta, topicPath(id), page);
}

/** The head of a page of a person. */
export function personMeta(person: GatheredPerson, page: GatheringPage<Appearance>): PageMeta {
  const { id, name, role, appearances } = person;
  const meta = metaOf(
    { kind: 'person', id, name, home: personPath(id) },
    // Two people may have one name.
    `${isolated(name)}, ${isolated(role)}`,
    personDescription(person),
    appearances[0]?.view,
    page,
  );
  return page.kind === 'newest'
    ? { ...meta, structured: personGraph(meta, gatheringTrail('person', id, name, page), person) }
    : older(meta, personPath(id), page);
}

/** The head of a page of a place. */
export function placeMeta(place: GatheredPlace, page: GatheringPage<Visited>): PageMeta {
  const { id, name, country, stories } = place;
  const meta = metaOf(
    { kind: 'place', id, name, home: placePath(id) },
    `What happens in ${isolated(name)}, ${countryName(country)}`,
    placeDescription(place),
    stories[0]?.view,
    page,
  );
  if (page.kind !== 'newest') return older(meta, placePath(id), page);
  const views = page.stories.items.map(({ view }) => view);
  return { ...meta, structured: placeGraph(meta, gatheringTrail('place', id, name, page), place, views) };
}

/** What stories are gathered by, and its address. */
interface Subject {
  readonly kind: 'topic' | 'person' | 'place';
  readonly id: string;
  readonly name: string;
  readonly home: string;
}

const metaOf = (
  { kind, id, name, home }: Subject,
  title: string,
  description: string,
  newest: StoryView | undefined,
  page: GatheringPage<unknown>,
): PageMeta => ({
  title: `${title} – ${site.name}`,
  headline: name,
  description,
  canonical: absolute(home),
  kind: 'website',
  card: cardOf(newest),
  // A feed that has brought nothing so far is offered to nobody.
  feeds: page.kind === 'newest' && page.developments.items.length === 0 ? [] : [{ kind, id }],
});

/** The head of a page of older entries: who searches is led to the newest, which lead on to it. */
function older(
  { title, headline, ...meta }: PageMeta,
  home: string,
  page: Exclude<GatheringPage<unknown>, { kind: 'newest' }>,
): PageMeta {
  const words = olderWords(page);
  return {
    ...meta,
    title: `${words}: ${isolated(title)}`,
    headline: `${headline ?? title}: ${words}`,
    canonical: absolute(olderPath(home, page.kind, page.number)),
    hidden: true,
  };
}

/** The card of the newest of the stories that are gathered. */
const cardOf = (view: StoryView | undefined): CardMeta | undefined =>
  view && cardMeta(storyCardPath(view.slug), storyCard(view));
