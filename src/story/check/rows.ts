import type { Root } from 'mdast';
import { isPassageNode, openingTag, passagesOf, type Passage } from '../read/mark.ts';
import { walk } from '../read/mdx.ts';
import type { Finding } from './fault.ts';

const wrong =
  "Rows of a table can't stand in a passage of their own; put the tags around the whole table or around the words in its cells.";

/** Refuses rows in a passage of their own: a table ends where the passage begins, and they would be printed as bars. */
export function checkRows(tree: Root, source: string): readonly Finding[] {
  const findings: Finding[] = [];
  walk(tree, (node, around) => {
    const outer = around.at(-1);
    if (outer === undefined || !isPassageNode(outer)) return;
    // A passage on one line holds its words without a paragraph around them.
    const { line, column, offset } = node.position?.start ?? { line: 1, column: 1 };
    const isFirst = offset === outer.children[0]?.position?.start.offset;
    const bare = outer.type === 'mdxJsxFlowElement' && node.type === 'text' && isFirst;
    if (node.type !== 'paragraph' && !bare) return;
    const last = bare ? outer.children.at(-1) : node;
    const rows = source
      .slice(offset ?? 0, last?.position?.end.offset ?? 0)
      .trim()
      .split('\n')
      .map((row) => row.trim());
    if (!rows.every((row) => /^\|.*\|$/.test(row))) return;
    const passages = passagesOf(around);
    const cure = rows.map((row) => withTagsInCells(row, passages)).join('\n');
    findings.push({ line, column, field: 'body', wrong, cure });
  });
  return findings;
}

/** A row whose cells each stand in the passages: the row goes with the last of its words. */
function withTagsInCells(row: string, passages: readonly Passage[]): string {
  const before = passages.map(({ name, on }) => openingTag(name, { on })).join('');
  const after = passages
    .map(({ name }) => `</${name}>`)
    .toReversed()
    .join('');
  const cells = row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
  return `| ${cells.map((cell) => (/^:?-*:?$/.test(cell) ? cell : `${before}${cell}${after}`)).join(' | ')} |`;
}
