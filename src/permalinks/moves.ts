import { follow } from './follow.ts';
import type { Kept } from './kept.ts';
import { permalinkText, type Permalink } from './permalink.ts';
import { targetsOf } from './redirects.ts';
import type { Permalinks } from './standing.ts';

/** An address that was given up, and where it leads in the end. */
export interface Move {
  readonly from: Permalink;
  readonly to: Permalink;
  /** The addresses on the way, the old one first. */
  readonly through: readonly string[];
}

/** Every address that was given up, by its own redirect or along with its story, and that leads to something. */
export function movesOf({ ledger, redirects }: Kept, standing: Permalinks): readonly Move[] {
  const targets = targetsOf(redirects);
  const known = new Map(
    [...redirects.all.map(({ from }) => from), ...ledger.entries.map(({ permalink }) => permalink)].map(
      (permalink) => [permalinkText(permalink), permalink],
    ),
  );
  return [...known.values()].flatMap((from) => {
    const way = follow(from, targets, standing);
    return way.kind === 'arrives' && way.through.length > 0
      ? [{ from, to: way.at, through: way.through }]
      : [];
  });
}
