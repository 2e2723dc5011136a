import type { Root } from 'mdast';
import { headingSlug } from '../../body/heading.ts';
import { walk, wordsOf } from '../read/mdx.ts';
import { isPlaceholder } from '../read/placeholder.ts';
import type { Finding } from './fault.ts';

const headingPlaceholder = String.raw`\<The heading>`;

/** Refuses headings that skip a level, are empty, or would have the address of another one. */
export function checkHeadings(tree: Root): readonly Finding[] {
  const findings: Finding[] = [];
  const taken = new Map<string, number>();
  let last = 1;
  walk(tree, (node, around) => {
    if (node.type !== 'heading') return;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const words = wordsOf(node).trim();
    const refuse = (wrong: string, cure: string): void => {
      findings.push({ line, column, field: 'body', wrong, cure });
    };
    const printed = (depth: number, text = words || headingPlaceholder): string =>
      `${'#'.repeat(depth)} ${text}`;

    if (around.length > 1)
      refuse('A heading stands in a list or a quotation; it belongs outside.', printed(node.depth));
    if (node.depth === 1)
      refuse('A heading in the body begins with ##; the one # heading is the title.', printed(2));
    else if (node.depth > last + 1)
      refuse(
        `A heading of level ${node.depth} stands below one of level ${last}; no level is skipped.`,
        printed(last + 1),
      );
    last = Math.max(2, Math.min(node.depth, last + 1));

    if (isPlaceholder(words)) {
      refuse(
        'This is still the placeholder; write the heading.',
        printed(Math.max(2, node.depth), headingPlaceholder),
      );
      return;
    }
    const slug = headingSlug(words);
    if (words === '') {
      // A component in the place of words is refused as such.
      if (!node.children.some(({ type }) => type === 'mdxJsxTextElement'))
        refuse('A heading without words stands here.', printed(Math.max(2, node.depth)));
      return;
    }
    if (slug === '') {
      refuse(
        'A heading needs letters or digits, of which its address is made.',
        printed(Math.max(2, node.depth), headingPlaceholder),
      );
      return;
    }
    const other = taken.get(slug);
    if (other === undefined) taken.set(slug, line);
    else
      refuse(
        `This heading has the address #section-${slug}, as the one on line ${other}; word it otherwise.`,
        printed(Math.max(2, node.depth), headingPlaceholder),
      );
  });
  return findings;
}
