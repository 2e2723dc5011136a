import { formerNamesIn } from './former-names.ts';
import type { Kept } from './kept.ts';
import { notIn, type Entering } from './ledger.ts';
import { permalinkText, parsePermalink } from './permalink.ts';
import type { Permalinks } from './standing.ts';

/** What is published and that no line of a ledger names yet, in its order; `ever` is what stands at any time. */
export function entering(kept: Kept, published: Permalinks, ever: Permalinks): readonly Entering[] {
  const { wasBefore } = formerNamesIn(kept, ever);
  return notIn(kept.ledger, published).map((text) => {
    const permalink = parsePermalink(text);
    const was = permalink === undefined ? undefined : wasBefore(permalink);
    return { permalink: text, was: was === undefined ? undefined : permalinkText(was) };
  });
}
