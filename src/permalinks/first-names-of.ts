import type { FirstNames } from '../story/first-names.ts';
import type { Kept } from './kept.ts';
import { movesOf, type Move } from './moves.ts';
import { fragmentOf, isGathering, kindOf, permalinkText, type Permalink, type Room } from './permalink.ts';
import type { Permalinks } from './standing.ts';

/** What is not in the ledger yet is newer than everything there; what is only redirected may be older. */
const [beforeTheLedger, afterTheLedger] = ['0000-00-00', '9999-99-99'];

/** What a story is called, and what it has in common with others. */
interface Named {
  readonly slug: string;
  readonly topics: readonly { readonly id: string }[];
  readonly people: readonly { readonly id: string }[];
}

/**
 * Tells of a story what it, its blocks, its topics and its people were first published as. The name that the ledger
 * has had for longest counts; of several of one day, the one that is most redirects ago.
 */
export function firstNamesOf(kept: Kept, ever: Permalinks): (story: Named) => FirstNames {
  const first = firstPermalinks(kept, ever);
  const fragments = new Map<string, [string, string][]>();
  for (const { now, once } of first.values()) {
    const [fragment, former] = [fragmentOf(now), fragmentOf(once)];
    if (isGathering(now) || fragment === undefined || former === undefined || fragment === former) continue;
    fragments.set(now.slug, [...(fragments.get(now.slug) ?? []), [fragment, former]]);
  }
  const slugOf = (slug: string): string => {
    const once = first.get(permalinkText({ kind: 'story', slug }))?.once;
    return once?.kind === 'story' ? once.slug : slug;
  };
  const renamedIn = (room: Room, shared: Named[Room]): Record<string, string> =>
    Object.fromEntries(
      shared.flatMap(({ id }) => {
        const once = first.get(permalinkText({ kind: room, id }))?.once;
        return once?.kind === room && once.id !== id ? [[id, once.id] as const] : [];
      }),
    );
  return ({ slug, topics, people }) => ({
    slug: slugOf(slug),
    fragments: Object.fromEntries(fragments.get(slug) ?? []),
    topics: renamedIn('topics', topics),
    people: renamedIn('people', people),
  });
}

/** A permalink, and what it was at first. */
interface Renamed {
  readonly now: Permalink;
  readonly once: Permalink;
}

/** What each permalink to which others of its kind lead was at first, by its text. */
function firstPermalinks(kept: Kept, ever: Permalinks): ReadonlyMap<string, Renamed> {
  const entered = new Map(kept.ledger.entries.map(({ on, permalink }) => [permalinkText(permalink), on]));
  const moves = movesOf(kept, ever).filter(({ from, to }) => kindOf(from) === kindOf(to));
  const movesThrough = Map.groupBy(
    moves.flatMap((move) => move.through.map((text) => ({ text, move }))),
    ({ text }) => text,
  );
  /** When a name was entered, or else whatever was called so after it; some never were. */
  const since = ({ from }: Move): string => {
    const text = permalinkText(from);
    const before = (movesThrough.get(text) ?? []).flatMap(
      ({ move }) => entered.get(permalinkText(move.from)) ?? [],
    );
    return entered.get(text) ?? before.toSorted()[0] ?? beforeTheLedger;
  };
  const movesTo = Map.groupBy(moves, ({ to }) => permalinkText(to));
  const first = (now: Permalink): Permalink => {
    const text = permalinkText(now);
    const names = [
      { permalink: now, steps: 0, on: entered.get(text) ?? afterTheLedger },
      ...(movesTo.get(text) ?? []).map((move) => ({
        permalink: move.from,
        steps: move.through.length,
        on: since(move),
      })),
    ];
    return names.toSorted((a, b) => a.on.localeCompare(b.on) || b.steps - a.steps)[0]?.permalink ?? now;
  };
  return new Map(moves.map(({ to }) => [permalinkText(to), { now: to, once: first(to) }]));
}
