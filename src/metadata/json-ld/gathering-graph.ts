import type { CollectionPageLeaf, Graph, ProfilePageLeaf } from 'schema-dts';
import { absolute, personPath, placePath, storyPath } from '../../routes.ts';
import { site } from '../../site.ts';
import type { GatheredPerson, GatheredPlace } from '../../story/gathering.ts';
import type { StoryView } from '../../story/story-at.ts';
import { countryName } from '../../words/country-name.ts';
import type { PageMeta } from '../page-meta.ts';
import type { Trail } from '../trail.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { personNode } from './person-node.ts';
import { publisher } from './publisher.ts';

/** What every such page says of itself. */
const pageOf = ({ canonical = '', headline = '', description }: PageMeta, trail: Trail) => ({
  '@id': canonical,
  url: canonical,
  name: headline,
  description,
  inLanguage: site.language,
  publisher: publisher(),
  breadcrumb: breadcrumbs(trail),
});

/** The stories that a page shows, in its order. */
const storiesIn = (views: readonly StoryView[]) => ({
  '@type': 'ItemList' as const,
  itemListElement: views.map(({ slug, title }, index) => ({
    '@type': 'ListItem' as const,
    position: index + 1,
    name: title,
    url: absolute(storyPath(slug)),
  })),
});

const graph = (page: CollectionPageLeaf | ProfilePageLeaf): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [page],
});

/** The structured data of the list of all topics, people or places. */
export const directoryGraph = (meta: PageMeta, trail: Trail): Graph =>
  graph({ '@type': 'CollectionPage', ...pageOf(meta, trail) });

/** The structured data of a page of a topic: the stories that it shows. */
export function topicGraph(meta: PageMeta, trail: Trail, views: readonly StoryView[]): Graph {
  return graph({ '@type': 'CollectionPage', ...pageOf(meta, trail), mainEntity: storiesIn(views) });
}

/** The structured data of a page of a person (Google, “Profile page”). */
export function personGraph(meta: PageMeta, trail: Trail, person: GatheredPerson): Graph {
  const { id, native } = person;
  const address = absolute(personPath(id));
  return graph({
    '@type': 'ProfilePage',
    ...pageOf(meta, trail),
    mainEntity: {
      ...personNode(person),
      '@id': `${address}#person`,
      url: address,
      ...(native !== undefined && { alternateName: native.text }),
    },
  });
}

/** The structured data of a page of a place: where it is, and the stories that come there. */
export function placeGraph(
  meta: PageMeta,
  trail: Trail,
  { id, name, country }: GatheredPlace,
  views: readonly StoryView[],
): Graph {
  const address = absolute(placePath(id));
  return graph({
    '@type': 'CollectionPage',
    ...pageOf(meta, trail),
    about: {
      '@type': 'Place',
      '@id': `${address}#place`,
      url: address,
      name,
      address: { '@type': 'PostalAddress', addressCountry: countryName(country) },
    },
    mainEntity: storiesIn(views),
  });
}
