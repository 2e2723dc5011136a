import { isDay } from '../schema/when.ts';
import type { Place, Problem } from '../story/problem.ts';
import { linesOf } from './lines.ts';
import { permalinkMeant, slipIn } from './meant.ts';
import { isMergeMark, mergeMark } from './merge-mark.ts';
import { isRenamed, parsePermalink, permalinkText, type Permalink } from './permalink.ts';

/** An address that was published, with the date it was entered. */
export interface Entry {
  readonly line: number;
  /** How far into its line the permalink stands. */
  readonly column: number;
  readonly on: string;
  readonly permalink: Permalink;
  /** What it was called before it was renamed to this, and how far into the line that stands. */
  readonly was: { readonly column: number; readonly permalink: Permalink } | undefined;
}

/** An address to be entered, and what it was called before, where it was renamed. */
export interface Entering {
  readonly permalink: string;
  readonly was: string | undefined;
}

/** The committed list of everything that ever had an address. */
export interface Ledger {
  readonly file: string;
  readonly text: string;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

const form = /^(?<on>\d{4}-\d\d-\d\d)[ \t]+(?<address>\S+)(?:[ \t]+was[ \t]+(?<former>\S+))?$/;

/** Reads the ledger; `file` is how problems call it. */
export function readLedger(file: string, text: string): Ledger {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  for (const { number, text: line } of linesOf(text)) {
    const { on = '', address = '', former } = form.exec(line)?.groups ?? {};
    const permalink = parsePermalink(address);
    const before = former === undefined ? undefined : parsePermalink(former);
    if (permalink !== undefined && isDay(on) && (former === undefined) === (before === undefined)) {
      const was = before && { column: line.lastIndexOf(permalinkText(before)) + 1, permalink: before };
      if (was === undefined || isRenamed(was.permalink, permalink))
        entries.push({ line: number, column: line.indexOf(address) + 1, on, permalink, was });
      else problems.push(notRenamed({ file, line: number, column: was.column }, on, permalink));
    } else if (isMergeMark(line)) problems.push(mergeMark(file, number, line, 'permalink'));
    else problems.push(unreadable(file, number, line));
  }
  return { file, text, entries, problems };
}

function unreadable(file: string, line: number, text: string): Problem {
  const words = text.trim().split(/\s+/);
  const date = words.find(isDay);
  const noDate = text.match(/\d{4}-\d\d-\d\d/g)?.find((each) => !isDay(each));
  const [address, former] = words.flatMap((written) => {
    const meant = permalinkMeant(written);
    return meant === undefined ? [] : [{ written, meant }];
  });
  const slip = [address, former].find((each) => each !== undefined && each.written !== each.meant);
  const isOfRenamed = former !== undefined || words.includes('was');
  const wrong =
    noDate !== undefined
      ? `There is no day ${noDate}.`
      : date !== undefined && slip !== undefined
        ? slipIn(slip.written, slip.meant)
        : isOfRenamed
          ? 'Behind the permalink of what was renamed stand `was` and the permalink that it had before.'
          : 'A line of the ledger is a date and a permalink, with a space between them.';
  const now = address?.meant ?? '/explainers/<slug>/#<kind>-<id>';
  return {
    place: { file, line, column: 1 },
    field: 'permalink',
    wrong,
    cure: entryLine(date ?? '<YYYY-MM-DD>', {
      permalink: now,
      was: isOfRenamed ? (former?.meant ?? formerIn(now)) : undefined,
    }),
  };
}

/** A permalink of the same kind, with a gap for its name. */
const formerIn = (text: string): string =>
  text.includes('#')
    ? text.replace(/(?<=#[a-z]+-).*$/, '<the old id>')
    : text.replace(/[^/]+\/$/, '<the old name>/');

/** What to say of a name that can’t be carried on. */
function notRenamed(place: Place, on: string, permalink: Permalink): Problem {
  return {
    place,
    field: 'permalink',
    wrong:
      'What was renamed was of its kind before: a story, a block of a story, a topic, a person, a place or an author.',
    cure: entryLine(on, { permalink: permalinkText(permalink), was: undefined }),
  };
}

/**
 * The text of a ledger with what is entered into it, each behind the last line that sorts before it, so that
 * comments stay with the lines they stand over.
 */
export function withPermalinks(text: string, on: string, entering: readonly Entering[]): string {
  const lines = text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
  const addressIn = (line: string): string => form.exec(line.trimEnd())?.groups?.['address'] ?? '';
  for (const each of entering) {
    const { permalink } = each;
    const before = lines.findLastIndex((line) => addressIn(line) !== '' && addressIn(line) < permalink);
    const first = lines.findIndex((line) => addressIn(line) !== '');
    const place = before !== -1 ? before + 1 : first !== -1 ? first : lines.length;
    lines.splice(place, 0, entryLine(on, each));
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** The line that enters an address. */
export function entryLine(on: string, { permalink, was }: Entering): string {
  return `${on} ${permalink}${was === undefined ? '' : ` was ${was}`}`;
}

/** The permalinks that no line of a ledger names yet, whatever its date, in its order. */
export function notIn({ entries }: Ledger, published: ReadonlySet<string>): readonly string[] {
  const entered = new Set(entries.map(({ permalink }) => permalinkText(permalink)));
  return [...published].filter((permalink) => !entered.has(permalink)).toSorted();
}
