import type { Kept } from './kept.ts';
import { isGathering, isRenamed, permalinkText, type Permalink } from './permalink.ts';
import { targetsOf } from './redirects.ts';
import type { Permalinks } from './standing.ts';
import { stepsBack, type Rooting } from './steps-back.ts';

/** What things were called. */
export interface FormerNames {
  /** Puts a permalink under the first slug of its story: there a block is the same however its story was renamed. */
  readonly rooted: Rooting;
  /** What a permalink was at first, under the first slug of its story. */
  readonly firstOf: (permalink: Permalink) => Permalink;
  /** What a permalink was that is not in the ledger yet, by the latest name that is; nothing where it is new. */
  readonly wasBefore: (permalink: Permalink) => Permalink | undefined;
}

/**
 * What things were called. A redirect to an address that is not in the ledger yet is that of a rename, of several the
 * first. Once an address is entered only the ledger tells what it was: whatever leads to it since became part of it.
 */
export function formerNamesIn({ ledger, redirects }: Kept, ever: Permalinks): FormerNames {
  const targets = targetsOf(redirects);
  const entered = ledger.entries.map(({ permalink }) => permalink);
  const renames = {
    entered,
    written: ledger.entries.flatMap(({ permalink, was }) =>
      was === undefined ? [] : [{ now: permalink, was: was.permalink }],
    ),
    redirected: redirects.all
      .filter(({ from, to }) => isRenamed(from, to) && targets.get(permalinkText(from)) === to)
      .filter(({ from }) => !ever.has(permalinkText(from)))
      .map(({ from, to }) => ({ now: to, was: from })),
  };
  const written = new Set(entered.map(permalinkText));
  /**
   * A story that is neither in the ledger nor there any more has only been a name between two others: what was renamed
   * under it belongs to the story that it was called next.
   */
  const ledTo = (story: Permalink, seen: readonly string[] = []): Permalink => {
    const text = permalinkText(story);
    const next = targets.get(text);
    const passed = written.has(text) || ever.has(text) || seen.includes(text);
    return passed || next?.kind !== 'story' ? story : ledTo(next, [...seen, text]);
  };
  const wholeStepsTo = stepsBack(renames, (permalink) => permalink);
  const rooted: Rooting = (permalink) => {
    if (permalink.kind === 'story' || isGathering(permalink)) return permalink;
    const story = ledTo({ kind: 'story', slug: permalink.slug });
    const first = wholeStepsTo(story).at(-1)?.was ?? story;
    return first.kind === 'story' ? { ...permalink, slug: first.slug } : permalink;
  };
  const stepsTo = stepsBack(renames, rooted);
  const nameOf = (permalink: Permalink): string => permalinkText(rooted(permalink));
  const known = new Set(entered.map(nameOf));
  return {
    rooted,
    firstOf: (permalink) => rooted(stepsTo(permalink).at(-1)?.was ?? permalink),
    wasBefore: (permalink) => {
      if (known.has(nameOf(permalink))) return undefined;
      const names = stepsTo(permalink).map(({ was }) => was);
      const first = names.at(-1);
      // What is called again as it was at first has always been that.
      if (first === undefined || nameOf(first) === nameOf(permalink)) return undefined;
      return names.find((name) => known.has(nameOf(name))) ?? first;
    },
  };
}
