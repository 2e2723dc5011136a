import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { hasRightToLeft } from '../words/direction.ts';

const blocks: ReadonlySet<string> = new Set(
  'blockquote caption dd dt figcaption h2 h3 h4 li p td th'.split(' '),
);

/**
 * Lets each paragraph of a text run in its own direction, where one of them runs from right to left: no style sheet of ours
 * reaches a feed reader. https://html.spec.whatwg.org/multipage/dom.html#the-dir-attribute
 */
export function directed(tree: Root): Root {
  const texts: string[] = [];
  visit(tree, 'text', ({ value }) => {
    texts.push(value);
  });
  if (texts.some(hasRightToLeft))
    visit(tree, 'element', ({ tagName, properties }) => {
      if (blocks.has(tagName)) properties['dir'] = 'auto';
    });
  return tree;
}
