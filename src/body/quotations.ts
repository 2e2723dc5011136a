import { visit } from 'unist-util-visit';
import { componentTag } from './body.ts';
import { plainText } from './heading.ts';
import type { Section } from './sections.ts';

/** Words that the prose quotes, and whose they are. */
export interface Quotation {
  readonly by: string;
  readonly text: string;
}

/** The quotations in a section, in their order. */
export function quotationsIn({ content }: Section): readonly Quotation[] {
  const quotations: Quotation[] = [];
  for (const node of content) {
    visit(node, 'element', (element) => {
      const { by } = element.properties;
      if (element.tagName === componentTag.Quote && typeof by === 'string')
        quotations.push({ by, text: plainText(element) });
    });
  }
  return quotations;
}
