import { addressUnder, filesOf, formNow } from './files.ts';
import type { Move } from './moves.ts';

/** What begins with `from` leads to the same under `to`. */
interface Folder {
  readonly from: string;
  readonly to: string;
}

/**
 * The redirects as hosts of static sites read them from `_redirects`, one a line, so that they answer with the
 * status 301. What belongs to a story moves along with it by one line; those come last, for the first line that
 * fits an address counts.
 */
export function redirectsForHosts(moves: readonly Move[], built: ReadonlySet<string>, base: string): string {
  const line = (from: string, to: string): string => `${encodeURI(from)} ${encodeURI(to)} 301`;
  const under = (fileOrPermalink: string): string => addressUnder(base, fileOrPermalink);
  const folders = moves.flatMap(({ from, to }): readonly Folder[] =>
    from.kind === 'story' && to.kind === 'story'
      ? ['explainers', 'cards'].map((room) => ({
          from: under(`${room}/${from.slug}/`),
          to: under(`${room}/${to.slug}/`),
        }))
      : [],
  );
  const goesAlong = (old: string, now: string): boolean =>
    folders.some(({ from, to }) => old.startsWith(from) && now === to + old.slice(from.length));
  const single = moves.flatMap(({ from, to }) =>
    [...filesOf(from)].flatMap(([form, file]) => {
      const now = formNow(form, to, built);
      if (now === undefined || built.has(file) || goesAlong(under(file), under(now))) return [];
      return [line(under(file), under(now))];
    }),
  );
  const whole = folders.map(({ from, to }) => line(`${from}*`, `${to}:splat`));
  return [...single.toSorted(), ...whole].map((each) => `${each}\n`).join('');
}
