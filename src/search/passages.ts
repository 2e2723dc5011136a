import type { Nodes } from 'hast';

/** Elements of Markdown that begin and end a passage; the words of all others run on in those around them. */
const apart = new Set('p li td th blockquote pre h3 h4 h5 h6 hr br'.split(' '));

/** U+2029, a paragraph separator: nobody types it. */
const end = '\u2029';

function words(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const inside = 'children' in node ? node.children.map(words).join('') : '';
  return node.type === 'element' && apart.has(node.tagName) ? `${end}${inside}${end}` : inside;
}

/** The words of some prose: each paragraph, each item of a list and each cell of a table by itself. */
export const passages = (nodes: readonly Nodes[]): readonly string[] =>
  nodes
    .map(words)
    .join('')
    .split(end)
    .map((passage) => passage.trim())
    .filter((passage) => passage !== '');
