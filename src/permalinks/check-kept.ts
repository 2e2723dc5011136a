import { dateAt } from '../story/moment.ts';
import type { Problem } from '../story/problem.ts';
import type { Story } from '../story/story.ts';
import { checkRedirects } from './check-redirects.ts';
import type { Kept } from './kept.ts';
import { permalinkText } from './permalink.ts';
import { publishedAt, standingAt, standingEver } from './standing.ts';
import { unlisted } from './unlisted.ts';
import { vanished } from './vanished.ts';

/**
 * Whether every address ever given out still leads somewhere: `problems` say where not, `waiting` what a build
 * gives out that the ledger doesn't have yet.
 */
export function checkKept(
  kept: Kept,
  stories: readonly Story[],
  at: Temporal.Instant,
  newsroomZone: string,
): { readonly problems: readonly Problem[]; readonly waiting: readonly Problem[] } {
  const { ledger, redirects } = kept;
  const entered = new Set(ledger.entries.map(({ permalink }) => permalinkText(permalink)));
  return {
    problems: [
      ...ledger.problems,
      ...redirects.problems,
      ...checkRedirects(redirects, standingEver(stories, newsroomZone), entered),
      ...vanished(kept, standingAt(stories, at, newsroomZone), at, newsroomZone),
    ].toSorted(({ place: a }, { place: b }) => a.file.localeCompare(b.file) || a.line - b.line),
    waiting: unlisted(ledger, publishedAt(stories, at, newsroomZone), dateAt(at, newsroomZone).toString()),
  };
}
