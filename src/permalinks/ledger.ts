import { isDay } from '../schema/when.ts';
import type { Problem } from '../story/problem.ts';
import { linesOf } from './lines.ts';
import { permalinkMeant, slipIn } from './meant.ts';
import { isMergeMark, mergeMark } from './merge-mark.ts';
import { parsePermalink, permalinkText, type Permalink } from './permalink.ts';

/** An address that was published, with the date it was entered. */
export interface Entry {
  readonly line: number;
  /** How far into its line the permalink stands. */
  readonly column: number;
  readonly on: string;
  readonly permalink: Permalink;
}

/** The committed list of everything that ever had an address. */
export interface Ledger {
  readonly file: string;
  readonly text: string;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

const form = /^(?<on>\d{4}-\d\d-\d\d)[ \t]+(?<address>\S+)$/;

/** Reads the ledger; `file` is how problems call it. */
export function readLedger(file: string, text: string): Ledger {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  for (const { number, text: line } of linesOf(text)) {
    const { on = '', address = '' } = form.exec(line)?.groups ?? {};
    const permalink = parsePermalink(address);
    if (permalink !== undefined && isDay(on)) {
      const column = line.length - address.length + 1;
      entries.push({ line: number, column, on, permalink });
    } else if (isMergeMark(line)) problems.push(mergeMark(file, number, line, 'permalink'));
    else problems.push(unreadable(file, number, line));
  }
  return { file, text, entries, problems };
}

function unreadable(file: string, line: number, text: string): Problem {
  const words = text.trim().split(/\s+/);
  const date = words.find(isDay);
  const noDate = text.match(/\d{4}-\d\d-\d\d/g)?.find((each) => !isDay(each));
  const [written = '', meant] =
    words.map((word) => [word, permalinkMeant(word)] as const).find(([, permalink]) => permalink) ?? [];
  const wrong =
    noDate !== undefined
      ? `There is no day ${noDate}.`
      : date === undefined || meant === undefined || written === meant
        ? 'A line of the ledger is a date and a permalink, with a space between them.'
        : slipIn(written, meant);
  return {
    place: { file, line, column: 1 },
    field: 'permalink',
    wrong,
    cure: `${date ?? '<YYYY-MM-DD>'} ${meant ?? '/explainers/<slug>/#<kind>-<id>'}`,
  };
}

/**
 * The text of a ledger with further permalinks, each behind the last line that sorts before it, so that
 * comments stay with the lines they stand over.
 */
export function withPermalinks(text: string, on: string, permalinks: readonly string[]): string {
  const lines = text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
  const addressIn = (line: string): string => form.exec(line.trimEnd())?.groups?.['address'] ?? '';
  for (const permalink of permalinks) {
    const before = lines.findLastIndex((line) => addressIn(line) !== '' && addressIn(line) < permalink);
    const first = lines.findIndex((line) => addressIn(line) !== '');
    const place = before !== -1 ? before + 1 : first !== -1 ? first : lines.length;
    lines.splice(place, 0, `${on} ${permalink}`);
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** The permalinks that no line of a ledger names yet, whatever its date, in its order. */
export function notIn({ entries }: Ledger, published: ReadonlySet<string>): readonly string[] {
  const entered = new Set(entries.map(({ permalink }) => permalinkText(permalink)));
  return [...published].filter((permalink) => !entered.has(permalink)).toSorted();
}
