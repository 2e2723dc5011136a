import type { CollectionPageLeaf, Graph } from 'schema-dts';
import { absolute } from '../../routes.ts';
import { site } from '../../site.ts';
import type { Trail } from '../trail.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { publisher } from './publisher.ts';

/** What a page that gathers things says of itself, for machines. */
interface Collection {
  /** The path of the page. */
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly trail: Trail;
  /** What it lists, in its order, each with the path it is read at. */
  readonly items: readonly { readonly name: string; readonly path: string }[];
}

/** The structured data of a page that lists what stands on others. */
export function collectionGraph({ path, name, description, trail, items }: Collection): Graph {
  const url = absolute(path);
  const page: CollectionPageLeaf = {
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name,
    description,
    inLanguage: site.language,
    license: site.licence,
    publisher: publisher(),
    breadcrumb: breadcrumbs(trail),
    ...(items.length > 0 && {
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: items.length,
        itemListElement: items.map((item, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: item.name,
          url: absolute(item.path),
        })),
      },
    }),
  };
  return { '@context': 'https://schema.org', '@graph': [page] };
}
