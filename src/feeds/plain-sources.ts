import type { Element } from 'hast';
import { h } from 'hastscript';
import type { RawExplainer } from '../schema/explainer.ts';

type Source = Pick<RawExplainer['sources'][number], 'url' | 'title' | 'publisher'>;

/** Sources as a numbered list of links. */
export function plainSources(sources: readonly Source[]): Element {
  return h(
    'ol',
    sources.map(({ url, title, publisher }) =>
      h('li', [h('a', { href: url }, title ?? publisher), title === undefined ? '' : `, ${publisher}`]),
    ),
  );
}
