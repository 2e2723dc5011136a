import { addressUnder, filesOf, formNow, movedPlaces, type MovedPlace } from './files.ts';
import type { Move } from './moves.ts';

/**
 * The redirects as hosts of static sites read them from `_redirects`, one a line, so that they answer with the
 * status 301. What belongs to a story moves along with it by one line; those come last, for the first line that
 * fits an address counts.
 */
export function redirectsForHosts(moves: readonly Move[], built: ReadonlySet<string>, base: string): string {
  const line = (from: string, to: string): string => `${encodeURI(from)} ${encodeURI(to)} 301`;
  const under = (fileOrPermalink: string): string => addressUnder(base, fileOrPermalink);
  const isUsed = (folder: string): boolean => built.values().some((file) => file.startsWith(folder));
  const folders = moves
    .flatMap(({ from, to }): readonly MovedPlace[] => movedPlaces(from, to))
    .filter(({ to }) => to.endsWith('/') && isUsed(to))
    .map(({ from, to }) => ({ from: under(from), to: under(to) }));
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
