import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { bylinesOf } from '../metadata/byline.ts';
import { absolute } from '../routes.ts';
import type { StoryView } from '../story/story-at.ts';

/** Whom a story is by, for whoever has its text away from here. */
export function plainByline(view: StoryView): ElementContent {
  const bylines = bylinesOf(view);
  const names = bylines.map(({ name, path }) =>
    path === undefined ? name : h('a', { href: absolute(path) }, name),
  );
  const parts = new Intl.ListFormat('en-GB').formatToParts(bylines.map((_, index) => String(index)));
  return h('p', [
    'By ',
    ...parts.map(({ type, value }) => (type === 'element' ? names[Number(value)] : value)),
  ]);
}
