import { idMeant, nearest } from '../story/check/nearest.ts';
import { kindOf, parsePermalink, permalinkText, storyOf, type Permalink } from './permalink.ts';
import type { Permalinks } from './standing.ts';

/** What a guess rests on. */
export interface Grounds {
  readonly standing: Permalinks;
  /** Whether something has only come up since the ledger was last written: then it may be the old under a new name. */
  readonly isNew: (permalink: Permalink) => boolean;
  /** Whether nothing else of its kind has vanished from its story. */
  readonly alone: boolean;
}

const nameOf = (permalink: Permalink): string => {
  switch (permalink.kind) {
    case 'story':
      return permalink.slug;
    case 'edition':
      return permalink.date;
    case 'block':
      return permalink.id;
    case 'section':
      return permalink.fragment;
  }
};

const daysBetween = (one: string, other: string): number =>
  Math.abs(Temporal.PlainDate.from(one).until(other).days);

/** The edition of the nearest date. */
function nearestDate(date: string, dates: readonly string[]): string | undefined {
  return dates.toSorted((a, b) => daysBetween(date, a) - daysBetween(date, b))[0];
}

/** Of the same kind and in the same story; of a story, all others. */
const isKin = (gone: Permalink, other: Permalink): boolean =>
  kindOf(gone) === kindOf(other) && (gone.kind === 'story' || gone.slug === other.slug);

/**
 * What probably took the place of something that is gone: the same under a new name, or else the story it stood
 * in. Nothing where the story itself is gone and none resembles it.
 */
export function heirOf(gone: Permalink, { standing, isNew, alone }: Grounds): Permalink | undefined {
  const kin = [...standing]
    .flatMap((text) => parsePermalink(text) ?? [])
    .filter((other) => isKin(gone, other));
  const names = kin.map(nameOf);
  const fresh = kin.filter(isNew).map(nameOf);
  const similar = gone.kind === 'edition' ? nearestDate : gone.kind === 'block' ? idMeant : nearest;
  const name =
    nearest(nameOf(gone), fresh) ??
    (alone && fresh.length === 1 ? fresh[0] : undefined) ??
    similar(nameOf(gone), names);
  const heir = kin.find((other) => nameOf(other) === name) ?? storyOf(gone);
  return standing.has(permalinkText(heir)) ? heir : undefined;
}
