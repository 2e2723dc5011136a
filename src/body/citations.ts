import { visit } from 'unist-util-visit';
import { componentTag } from './body.ts';
import type { Section } from './sections.ts';

/** The ids of the sources a section cites, each once, in the order they appear. */
export function citedIn(section: Section): readonly string[] {
  const cited = new Set<string>();
  for (const node of section.content) {
    visit(node, 'element', (element) => {
      const { id, cite } = element.properties;
      const ids =
        element.tagName === componentTag.Cite ? id : element.tagName === componentTag.Quote ? cite : '';
      if (typeof ids === 'string') for (const each of ids.split(/\s+/).filter(Boolean)) cited.add(each);
    });
  }
  return [...cited];
}
