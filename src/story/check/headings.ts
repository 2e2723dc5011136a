import type { Heading, Root } from 'mdast';
import { headingSlug } from '../../body/heading.ts';
import { isPassageNode, passagesOf } from '../read/mark.ts';
import { walk, wordsOf } from '../read/mdx.ts';
import { isPlaceholder } from '../read/placeholder.ts';
import type { Finding } from './fault.ts';
import { isOpenOn, windowInWords, windowOf, type Window } from './passages.ts';

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
  const all = readings(placed);
  const last = new Map<string, Finding>();
  for (const { findings } of all) {
    for (const finding of findings)
      last.set(`${finding.line} ${finding.wrong.replaceAll(/\d+/g, '')}`, finding);
  }
  return [...last.values()].map((finding) => {
    const time = windowInWords(timeOf(finding, all));
    if (time === undefined) return finding;
    return { ...finding, wrong: `${capital(time)}, ${small(finding.wrong)}` };
  });
}

/** What stands together from a date until the next one, and what is wrong with it. */
interface Reading {
  readonly date: string;
  readonly lines: ReadonlySet<number>;
  readonly findings: readonly Finding[];
}

/** A reading for every time at which other headings stand. */
function readings(placed: readonly Placed[]): readonly Reading[] {
  const days = placed.flatMap(({ window: { since, until } }) => [since, until]);
  const dates = ['0001-01-01', ...new Set(days.filter((day) => day !== undefined).toSorted())];
  return dates.map((date) => {
    const standing = placed.filter(({ window }) => isOpenOn(window, date));
    return { date, lines: new Set(standing.map(({ line }) => line)), findings: checkTogether(standing) };
  });
}

/** The last time at which a finding holds, with the ends at which its heading stands on without it. */
function timeOf({ line, wrong }: Finding, all: readonly Reading[]): Window {
  const holds = ({ findings }: Reading): boolean =>
    findings.some((finding) => finding.line === line && finding.wrong === wrong);
  const mends = (reading: Reading): boolean => reading.lines.has(line) && !holds(reading);
  const last = all.findLastIndex(holds);
  const before = all.findLastIndex((reading, index) => index < last && !holds(reading));
  const next = all[last + 1];
  const previous = all[before];
  return {
    since: previous !== undefined && mends(previous) ? all[before + 1]?.date : undefined,
    until: next !== undefined && mends(next) ? next.date : undefined,
  };
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
const small = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;

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
        `(nothing to put in: find other words for this heading, or for the one on line ${other})`,
      );
  }
  return findings;
}
