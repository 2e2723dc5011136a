import type { Element, ElementContent, Root as Tree } from 'hast';
import { defaultHandlers, toMdast, type Handle, type State } from 'hast-util-to-mdast';
import type { FootnoteReference, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { anchor } from '../story/anchor.ts';

/** How notes are written: as footnotes, under the label that a source has. */
export interface Notes {
  /** The absolute address of the story, in which the notes of its tree are links to sources. */
  readonly address: string;
  readonly label: (source: string) => string;
}

/** Whatever stands in a line of its own, and can't in a cell of a Markdown table, which is one line. */
const ownLine = new Set(['p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'div', 'blockquote', 'br']);

/** The content of a cell as one run of words, with a space where a line ended. */
function inOneLine(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [node];
    const children = inOneLine(node.children);
    const space = { type: 'text', value: ' ' } as const;
    return ownLine.has(node.tagName) ? [space, ...children, space] : [{ ...node, children }];
  });
}

const cell: Handle = (state, node) =>
  defaultHandlers.td(state, { ...node, children: inOneLine(node.children) });

/** A table in Markdown has no caption: it is the paragraph above. */
const table: Handle = (state, node) => {
  const caption = node.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  const printed = defaultHandlers.table(state, node);
  if (caption === undefined) return printed;
  const words = state.all(caption as Element) as PhrasingContent[];
  const above: Paragraph = { type: 'paragraph', children: [{ type: 'strong', children: words }] };
  return [above, printed];
};

/** The source that a link of a note leads to. */
function sourceAt(node: ElementContent, { address }: Notes): readonly string[] {
  const href = node.type === 'element' ? node.properties['href'] : undefined;
  const start = `${address}#${anchor('source', '')}`;
  return typeof href === 'string' && href.startsWith(start) ? [href.slice(start.length)] : [];
}

const footnotes = (state: State, node: Element, notes: Notes): Nodes[] => {
  const found = node.children.flatMap((child) => sourceAt(child, notes));
  if (found.length === 0) return state.all(node);
  return found.map(notes.label).map((label): FootnoteReference => ({
    type: 'footnoteReference',
    identifier: label,
    label,
  }));
};

/** A tree of plain HTML as one of Markdown, in which nothing is HTML any more. */
export function markdownTree(tree: Tree, notes: Notes): readonly RootContent[] {
  const root = toMdast(tree, {
    document: true,
    handlers: { table, td: cell, th: cell, sup: (state, node: Element) => footnotes(state, node, notes) },
    nodeHandlers: { comment: () => undefined },
  });
  return root.type === 'root' ? root.children : [];
}

/** Prints Markdown as GitHub and CommonMark read it, whatever the texts hold. */
export function printMarkdown(children: readonly RootContent[]): string {
  return toMarkdown(
    { type: 'root', children: [...children] },
    {
      bullet: '-',
      rule: '-',
      extensions: [gfmToMarkdown({ tablePipeAlign: false })],
      // Notes stand close, line by line.
      join: [({ type }, next) => (type === 'footnoteDefinition' && next.type === type ? 0 : undefined)],
    },
  );
}
