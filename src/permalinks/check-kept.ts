import { dateAt } from '../story/moment.ts';
import type { Problem } from '../story/problem.ts';
import type { Story } from '../story/story.ts';
import { checkNames } from './check-names.ts';
import { checkRedirects } from './check-redirects.ts';
import { entering } from './entering.ts';
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
  const ever = standingEver(stories, newsroomZone);
  const today = dateAt(at, newsroomZone).toString();
  const entered = new Set(ledger.entries.map(({ permalink }) => permalinkText(permalink)));
  return {
    problems: [
      ...ledger.problems,
      ...redirects.problems,
      ...checkRedirects(redirects, {
        ever,
        forGood: standingForGood(stories, newsroomZone),
        entered,
      }),
      ...checkNames(kept, ever, today),
      ...vanished(kept, { standing, headings: headingsOf(stories) }, at, newsroomZone),
    ].toSorted(({ place: a }, { place: b }) => a.file.localeCompare(b.file) || a.line - b.line),
    waiting: unlisted(ledger, entering(kept, standing, ever), today),
  };
}
