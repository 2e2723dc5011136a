import { visit } from 'unist-util-visit';
import { componentTag } from './body.ts';
import type { Section } from './sections.ts';

/** What the prose shows in place: the terms it explains, in its order, its figures, and whether the table of offers. */
export interface Placed {
  readonly terms: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly offers: boolean;
}

/** What stands in the sections of a body. */
export function placedIn(sections: readonly Section[]): Placed {
  const terms = new Set<string>();
  const figures = new Set<string>();
  let offers = false;
  for (const node of sections.flatMap((section) => section.content)) {
    visit(node, 'element', ({ tagName, properties }) => {
      const { id } = properties;
      if (tagName === componentTag.Term && typeof id === 'string') terms.add(id);
      if (tagName === componentTag.Figure && typeof id === 'string') figures.add(id);
      if (tagName === componentTag.Offers) offers = true;
    });
  }
  return { terms, figures, offers };
}
