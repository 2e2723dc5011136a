import type { Root } from 'mdast';
import { isPassageNode, openingTag, passagesOf } from '../read/mark.ts';
import { walk } from '../read/mdx.ts';
import { blockBegun } from '../read/passage-tags.ts';
import type { Finding } from './fault.ts';

/** Refuses a list, a heading or a quotation on one line with both tags around it: its signs would be printed. */
export function checkOneLinePassages(tree: Root, source: string): readonly Finding[] {
  const findings: Finding[] = [];
  walk(tree, (node, around) => {
    if (node.type !== 'mdxJsxFlowElement' || !isPassageNode(node)) return;
    const [first] = node.children;
    const start = first?.position?.start;
    // The parser leaves words bare here, which its types don't know of.
    const isWords = first?.type === ('text' as string);
    if (start === undefined || !isWords) return;
    const inner = source.slice(start.offset, node.children.at(-1)?.position?.end.offset).trim();
    const block = blockBegun(inner);
    // Rows have a message of their own.
    if (block === undefined || block === 'a table') return;
    const { line, column } = node.position?.start ?? start;
    const on = passagesOf([...around, node]).at(-1)?.on ?? '';
    findings.push({
      line,
      column,
      field: 'body',
      wrong: `The tag <${node.name}> shares its line with ${block}; around ${block} both tags stand on lines of their own.`,
      cure: `${openingTag(node.name, { on })}\n\n${inner}\n\n</${node.name}>`,
    });
  });
  return findings;
}
