import type { FirstNames } from '../story/first-names.ts';
import type { Kept } from './kept.ts';
import { movesOf, type Move } from './moves.ts';
import { fragmentOf, kindOf, permalinkText, type Permalink } from './permalink.ts';
import type { Permalinks } from './standing.ts';

/** What is not in the ledger yet is newer than everything there; what is only redirected may be older. */
const [beforeTheLedger, afterTheLedger] = ['0000-00-00', '9999-99-99'];

/**
 * What a story and its blocks were first published as. The name that the ledger has had for longest counts; of
 * several of one day, the one that is most redirects ago.
 */
export function firstNamesOf(slug: string, kept: Kept, ever: Permalinks): FirstNames {
  const entered = new Map(kept.ledger.entries.map(({ on, permalink }) => [permalinkText(permalink), on]));
  const moves = movesOf(kept, ever).filter(({ from, to }) => to.slug === slug && kindOf(from) === kindOf(to));
  /** When a name was entered, or else whatever was called so after it; some never were. */
  const since = ({ from }: Move): string => {
    const text = permalinkText(from);
    const before = moves
      .filter(({ through }) => through.includes(text))
      .flatMap((move) => entered.get(permalinkText(move.from)) ?? []);
    return entered.get(text) ?? before.toSorted()[0] ?? beforeTheLedger;
  };
  const first = (to: Permalink): Permalink => {
    const own = permalinkText(to);
    const names = [
      { permalink: to, steps: 0, on: entered.get(own) ?? afterTheLedger },
      ...moves
        .filter((move) => permalinkText(move.to) === own)
        .map((move) => ({ permalink: move.from, steps: move.through.length, on: since(move) })),
    ];
    return names.toSorted((a, b) => a.on.localeCompare(b.on) || b.steps - a.steps)[0]?.permalink ?? to;
  };
  const fragments = moves.flatMap(({ to }) => {
    const [now, once] = [fragmentOf(to), fragmentOf(first(to))];
    return now === undefined || once === undefined || now === once ? [] : [[now, once] as const];
  });
  return { slug: first({ kind: 'story', slug }).slug, fragments: Object.fromEntries(fragments) };
}
