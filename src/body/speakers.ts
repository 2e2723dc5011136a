import type { Element, ElementContent, RootContent } from 'hast';
import { componentTag } from './body.ts';
import { plainText } from './heading.ts';
import type { Section } from './sections.ts';

/** What is read in one go: a name in it says who is speaking, one outside it may not have been read. */
const passages = new Set(['p', 'li', 'td', 'th', 'h3', 'h4', 'h5', 'h6']);

const isQuotation = (node: RootContent): node is Element =>
  node.type === 'element' && node.tagName === componentTag.Quote;

/** The words of a node that nobody is quoted with. */
function ownWords(node: RootContent): string {
  if (isQuotation(node)) return ' ';
  return 'children' in node ? node.children.map(ownWords).join('') : plainText(node);
}

const words = (text: string): readonly string[] => text.match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? [];

/** Whether a text names somebody: a person of the record by any part of the name, anybody else by all of it. */
function names(text: string, by: string, people: ReadonlySet<string>): boolean {
  const said = words(text);
  const parts = words(by);
  if (people.has(by)) return parts.some((part) => said.includes(part));
  return ` ${said.join(' ')} `.includes(` ${parts.join(' ')} `);
}

/** The node with each quotation’s speaker in it, where the words around the quotation don’t name that speaker. */
function spoken(node: RootContent, around: readonly string[], people: ReadonlySet<string>): RootContent {
  if (node.type !== 'element') return node;
  // What was printed behind one quotation needn’t be behind the next.
  const inside = passages.has(node.tagName) ? [ownWords(node)] : around;
  const { by } = node.properties;
  if (isQuotation(node) && typeof by === 'string') {
    if (names(around.join(' '), by, people)) return node;
    return { ...node, properties: { ...node.properties, speaker: by } };
  }
  const children: ElementContent[] = [];
  let said = inside;
  for (const child of node.children) {
    const next = spoken(child, said, people) as ElementContent;
    children.push(next);
    said = [...said, ...speakersIn(next)];
  }
  return { ...node, children };
}

/** Who is named behind the quotations in a node. */
function speakersIn(node: RootContent): readonly string[] {
  if (node.type !== 'element') return [];
  const { speaker } = node.properties;
  return typeof speaker === 'string' ? [speaker] : node.children.flatMap(speakersIn);
}

/**
 * The sections with the speakers of their quotations, as the property `speaker`, where the paragraph doesn’t name
 * them; `people` are the names on record.
 */
export function withSpeakers(sections: readonly Section[], people: ReadonlySet<string>): readonly Section[] {
  return sections.map((section) => ({
    ...section,
    content: section.content.map((node) => spoken(node, [], people)),
  }));
}
