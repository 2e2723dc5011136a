import type { Element } from 'hast';
import { h } from 'hastscript';
import { routePicture } from '../cards/route-picture.ts';
import { sizeOf } from '../cards/size-of.ts';
import { cardMeta } from '../metadata/card-meta.ts';
import { routePicturePath } from '../routes.ts';
import type { StoryView } from '../story/story-at.ts';

/** The map of a story as an image that any reader shows; none when the traveller goes nowhere. */
export function routeImage(view: Pick<StoryView, 'slug' | 'stops'>): readonly Element[] {
  const picture = routePicture(view);
  if (picture === undefined) return [];
  const { url, alt } = cardMeta(routePicturePath(view.slug), picture);
  return [h('p', h('img', { src: url, alt, ...sizeOf(picture) }))];
}
