import { Atlas, type Coordinates } from './atlas.ts';

/** Where the coordinates of a place lie, seen from its country. */
export type Whereabouts =
  /** In it, near it, or nobody can tell. */
  | { readonly kind: 'there' }
  /** Elsewhere; with latitude and longitude, or north and south, the other way round it is there. */
  | { readonly kind: 'turned'; readonly km: number; readonly meant: Coordinates }
  /** So far away that it is no matter of a disputed border; in another country, or at sea. */
  | { readonly kind: 'far'; readonly km: number; readonly country: string | undefined };

/** Coasts and borders are drawn roughly: what lies as near as this, in kilometres, may be in the country. */
const near = 50;

/** What lies nearer than this, in kilometres, may be in a country for those who draw its borders otherwise. */
const far = 200;

const there: Whereabouts = { kind: 'there' };

// An atlas takes a while to read: the coarse one waits for the first place, and the fine one for the first doubt.
let coarse: Atlas | undefined;
let fine: Atlas | undefined;

/** Places come again in other stories, and with each reading while somebody writes. */
const known = new Map<string, Whereabouts>();

/** Where coordinates on the globe lie, seen from a country by its two letters. */
export function whereabouts(country: string, at: Coordinates): Whereabouts {
  const key = `${country} ${at.join(' ')}`;
  const found = known.get(key) ?? lookUp(country, at);
  known.set(key, found);
  return found;
}

function lookUp(country: string, at: Coordinates): Whereabouts {
  coarse ??= new Atlas('50m');
  if ((coarse.distance(country, at, near) ?? near) < near) return there;
  fine ??= new Atlas('10m');
  const atlas = fine;
  const off = (one: Coordinates): number => atlas.distance(country, one, near) ?? 0;
  if (off(at) < near || atlas.isNobodys(at)) return there;
  const km = atlas.distance(country, at) ?? 0;
  const [best] = turned(at)
    .map((meant) => ({ meant, km: off(meant) }))
    .toSorted((a, b) => a.km - b.km);
  if (best !== undefined && best.km < near) return { kind: 'turned', km, meant: best.meant };
  return km <= far ? there : { kind: 'far', km, country: coarse.countryWithin(near, at) };
}

/** What else may have been meant: the two numbers the other way round, and with other signs. */
function turned([latitude, longitude]: Coordinates): readonly Coordinates[] {
  const pairs: readonly Coordinates[] = [
    [longitude, latitude],
    [latitude, longitude],
  ];
  return pairs
    .filter(([first]) => Math.abs(first) <= 90)
    .flatMap(([a, b]): readonly Coordinates[] => [
      [a, b],
      [a, -b],
      [-a, b],
      [-a, -b],
    ]);
}
