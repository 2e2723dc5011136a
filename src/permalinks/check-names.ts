import type { Problem } from '../story/problem.ts';
import { formerNamesIn } from './former-names.ts';
import type { Kept } from './kept.ts';
import { entryLine } from './ledger.ts';
import { parsePermalink, permalinkText, type Permalink } from './permalink.ts';
import type { Permalinks } from './standing.ts';
import { isInOneStory } from './steps-back.ts';

/**
 * What is wrong with the names that the ledger carries on, seen from everything that stands at any time: a name of
 * another story, names that go round, and one name for two; `today` is the date of the build.
 */
export function checkNames(kept: Kept, ever: Permalinks, today: string): readonly Problem[] {
  const { ledger } = kept;
  const { rooted, firstOf } = formerNamesIn(kept, ever);
  const nameOf = (permalink: Permalink): string => permalinkText(rooted(permalink));
  const problems: Problem[] = [];
  const tellers = new Map<string, { line: number; column: number; on: string; permalink: Permalink }>();
  const before = new Map<string, string>();
  for (const { line, on, permalink, was } of ledger.entries) {
    if (was === undefined) continue;
    const [name, former] = [nameOf(permalink), nameOf(was.permalink)];
    const isRound = leadsTo(name, former, before);
    if (isInOneStory(rooted(permalink), rooted(was.permalink)) && !isRound) {
      if (!before.has(name)) before.set(name, former);
      tellers.set(name, { line, column: was.column, on, permalink });
      continue;
    }
    problems.push({
      place: { file: ledger.file, line, column: was.column },
      field: 'permalink',
      wrong: isRound ? round : elsewhere,
      cure: entryLine(on, { permalink: permalinkText(permalink), was: undefined }),
    });
  }
  const end = { line: ledger.text.split('\n').length, column: 1, on: today };
  for (const { now, first } of sharing(ever, firstOf)) {
    const { line, column, on, permalink } = tellers.get(nameOf(now)) ?? { ...end, permalink: now };
    problems.push({
      place: { file: ledger.file, line, column },
      field: 'permalink',
      wrong: `Feeds and calendars know ${permalinkText(now)} as ${permalinkText(first)}, and something else, too. Give one of the two a name that nothing had before, or let this one begin anew.`,
      cure: entryLine(on, { permalink: permalinkText(permalink), was: undefined }),
    });
  }
  return problems;
}

const round = 'This goes round: what stands here was called so before what it was.';

const elsewhere =
  'What was in another story is not known by its name there: in feeds and calendars a block has the name of its story.';

/** Whether by the names before it one name leads to another. */
function leadsTo(name: string, from: string, before: ReadonlyMap<string, string>): boolean {
  let at: string | undefined = from;
  while (at !== undefined && at !== name) at = before.get(at);
  return at === name;
}

/** What has a first name, by what that is told from others. */
interface Named {
  readonly now: Permalink;
  readonly first: Permalink;
  readonly name: string;
  readonly isOwn: boolean;
}

/** Everything that has another’s first name; the blocks of a story among themselves, since they go by its name as well. */
function sharing(ever: Permalinks, firstOf: (permalink: Permalink) => Permalink): readonly Named[] {
  const named = [...ever].flatMap((text): Named[] => {
    const now = parsePermalink(text);
    if (now === undefined) return [];
    const first = firstOf(now);
    const name =
      'slug' in first && 'slug' in now && first.kind !== 'story'
        ? permalinkText({ ...first, slug: now.slug })
        : permalinkText(first);
    return [{ now, first, name, isOwn: name === text }];
  });
  return [...Map.groupBy(named, ({ name }) => name).values()]
    .filter((all) => all.length > 1)
    .flatMap((all) => all.filter(({ isOwn }) => !isOwn));
}
