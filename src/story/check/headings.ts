import type { Heading, Root } from 'mdast';
import { headingSlug } from '../../body/heading.ts';
import { isPassageNode, passagesOf } from '../read/mark.ts';
import { walk, wordsOf } from '../read/mdx.ts';
import { isPlaceholder } from '../read/placeholder.ts';
import type { Finding } from './fault.ts';
import { isOpenOn, windowOf, type Window } from './passages.ts';

const headingPlaceholder = String.raw`\<The heading>`;

/** A heading with the time in which it stands. */
interface Placed {
  readonly heading: Heading;
  readonly words: string;
  readonly line: number;
  readonly column: number;
  readonly nested: boolean;
  readonly window: Window;
}

/**
 * Refuses headings that skip a level, are empty, or would have the address of another one. Whatever comes of
 * their order is asked for every time the body reads otherwise, since passages may take headings away.
 */
export function checkHeadings(tree: Root): readonly Finding[] {
  const placed: Placed[] = [];
  walk(tree, (node, around) => {
    if (node.type !== 'heading') return;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const nested = around.some((outer) => outer.type !== 'root' && !isPassageNode(outer));
    const window = windowOf(passagesOf(around));
    placed.push({ heading: node, words: wordsOf(node).trim(), line, column, nested, window });
  });
  const findings = new Map<string, Finding>();
  for (const standing of readings(placed)) {
    for (const finding of checkTogether(standing))
      findings.set(`${finding.line} ${finding.wrong.replaceAll(/\d+/g, '')}`, finding);
  }
  return [...findings.values()];
}

/** The headings that stand together, for every time at which others do. */
function readings(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const days = placed.flatMap(({ window: { since, until } }) => [since, until]);
  const dates = ['0001-01-01', ...new Set(days.filter((day) => day !== undefined))];
  return dates.map((date) => placed.filter(({ window }) => isOpenOn(window, date)));
}

function checkTogether(placed: readonly Placed[]): readonly Finding[] {
  const findings: Finding[] = [];
  const taken = new Map<string, number>();
  let last = 1;
  for (const { heading, words, line, column, nested } of placed) {
    const refuse = (wrong: string, cure: string): void => {
      findings.push({ line, column, field: 'body', wrong, cure });
    };
    const { depth } = heading;
    const printed = (level: number, text = words || headingPlaceholder): string =>
      `${'#'.repeat(level)} ${text}`;

    if (nested) refuse('A heading stands in a list or a quotation; it belongs outside.', printed(depth));
    if (depth === 1)
      refuse('A heading in the body begins with ##; the one # heading is the title.', printed(2));
    else if (depth > last + 1)
      refuse(
        `A heading of level ${depth} stands below one of level ${last}; no level is skipped.`,
        printed(last + 1),
      );
    last = Math.max(2, Math.min(depth, last + 1));

    if (isPlaceholder(words)) {
      refuse(
        'This is still the placeholder; write the heading.',
        printed(Math.max(2, depth), headingPlaceholder),
      );
      continue;
    }
    const slug = headingSlug(words);
    if (words === '') {
      // A component in the place of words is refused as such.
      if (!heading.children.some(({ type }) => type === 'mdxJsxTextElement'))
        refuse('A heading without words stands here.', printed(Math.max(2, depth)));
      continue;
    }
    if (slug === '') {
      refuse(
        'A heading needs letters or digits, of which its address is made.',
        printed(Math.max(2, depth), headingPlaceholder),
      );
      continue;
    }
    const other = taken.get(slug);
    if (other === undefined) taken.set(slug, line);
    else
      refuse(
        `This heading has the address #section-${slug}, as the one on line ${other}; word it otherwise.`,
        printed(Math.max(2, depth), headingPlaceholder),
      );
  }
  return findings;
}
