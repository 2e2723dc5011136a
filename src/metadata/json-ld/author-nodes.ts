import type { IdReference, PersonLeaf } from 'schema-dts';
import { absolute } from '../../routes.ts';
import type { StoryView } from '../../story/story-at.ts';
import { bylinesOf } from '../byline.ts';
import { publisherId } from './publisher.ts';

/** Whom a story is by; the publication is described as its publisher already. */
export function authorNodes(view: StoryView): IdReference | readonly PersonLeaf[] {
  if (view.authors.length === 0) return publisherId();
  return bylinesOf(view).map(({ name, path }) => ({
    '@type': 'Person',
    name,
    ...(path !== undefined && { url: absolute(path) }),
  }));
}
