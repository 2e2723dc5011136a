import { dateAt } from '../story/moment.ts';
import type { Problem } from '../story/problem.ts';
import type { Story } from '../story/story.ts';
import { checkRedirects } from './check-redirects.ts';
import { headingsOf } from './headings.ts';
import type { Kept } from './kept.ts';
import { permalinkText } from './permalink.ts';
import { standingAt, standingEver, standingForGood } from './standing.ts';
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
  const standing = standingAt(stories, at, newsroomZone);
  const entered = new Set(ledger.entries.map(({ permalink }) => permalinkText(permalink)));
  return {
    problems: [
      ...ledger.problems,
      ...redirects.problems,
      ...checkRedirects(redirects, {
        ever: standingEver(stories, newsroomZone),
        forGood: standingForGood(stories, newsroomZone),
        entered,
      }),
      ...vanished(kept, { standing, headings: headingsOf(stories) }, at, newsroomZone),
    ].toSorted(({ place: a }, { place: b }) => a.file.localeCompare(b.file) || a.line - b.line),
    waiting: unlisted(ledger, standing, dateAt(at, newsroomZone).toString()),
  };
}
