import { visit } from 'unist-util-visit';
import { componentTag, type Section } from './body.ts';

/** The ids of the sources a section cites, each once, in the order they appear. */
export function citedIn(section: Section): readonly string[] {
  const cited = new Set<string>();
  for (const node of section.content) {
    visit(node, 'element', (element) => {
      const { id, cite } = element.properties;
      if (element.tagName === componentTag.Cite && typeof id === 'string')
        for (const each of id.split(/\s+/)) cited.add(each);
      if (element.tagName === componentTag.Quote && typeof cite === 'string') cited.add(cite);
    });
  }
  return [...cited];
}
