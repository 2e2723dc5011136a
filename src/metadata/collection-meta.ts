import { absolute } from '../routes.ts';
import { site } from '../site.ts';
import type { FeedSubject } from '../feeds/feed-subject.ts';
import { collectionGraph } from './json-ld/collection-graph.ts';
import type { PageMeta } from './page-meta.ts';
import type { Trail } from './trail.ts';

/** A page that lists what stands on others, by no story of its own. */
interface Collection {
  readonly path: string;
  /** What the page is called where only its title is seen. */
  readonly title: string;
  /** Its headline. */
  readonly name: string;
  readonly description: string;
  readonly trail: Trail;
  readonly items: readonly { readonly name: string; readonly path: string }[];
  readonly feeds?: readonly FeedSubject[];
}

/** The head of a page that lists what stands on others. */
export function collectionMeta({ title, feeds, ...collection }: Collection): PageMeta {
  const { path, name, description } = collection;
  return {
    title: `${title} – ${site.name}`,
    headline: name,
    description,
    canonical: absolute(path),
    kind: 'website',
    feeds,
    structured: collectionGraph(collection),
  };
}
