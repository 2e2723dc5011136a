import { idMeant, nearest } from '../story/check/nearest.ts';
import { isGathering, kindOf, parsePermalink, permalinkText, storyOf, type Permalink } from './permalink.ts';
import type { Permalinks } from './standing.ts';

/** What a guess rests on. */
export interface Grounds {
  readonly standing: Permalinks;
  /** The headings of its story, one below the other, also those that a passage has taken away. */
  readonly headings: readonly string[];
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
    case 'topics':
    case 'people':
    case 'places':
    case 'authors':
      return permalink.id;
    case 'section':
      return permalink.fragment.replace('section-', '');
  }
};

const daysBetween = (one: string, other: string): number =>
  Math.abs(Temporal.PlainDate.from(one).until(other).days);

/** How the name of something is guessed among those of its kind. */
function similarTo({ kind }: Permalink): (name: string, names: readonly string[]) => string | undefined {
  switch (kind) {
    case 'edition':
      return nearestDate;
    case 'block':
    case 'topics':
    case 'people':
    case 'places':
    case 'authors':
      return idMeant;
    case 'story':
    case 'section':
      return nearest;
  }
}

/** The edition of the nearest date. */
function nearestDate(date: string, dates: readonly string[]): string | undefined {
  return dates.toSorted((a, b) => daysBetween(date, a) - daysBetween(date, b))[0];
}

/** What took the place of a section that a passage has taken away: the next one that is there, or the last before. */
function nextSection(
  gone: Permalink,
  headings: readonly string[],
  there: readonly string[],
): string | undefined {
  if (gone.kind !== 'section') return undefined;
  const names = headings.map((fragment) => nameOf({ kind: 'section', slug: gone.slug, fragment }));
  const place = names.indexOf(nameOf(gone));
  if (place === -1) return undefined;
  const isThere = (name: string): boolean => there.includes(name);
  return names.slice(place).find(isThere) ?? names.slice(0, place).findLast(isThere);
}

/** What a name is looked for in: its story, or all stories, topics, people, places or authors. */
const roomOf = (permalink: Permalink): string =>
  permalink.kind === 'story' || isGathering(permalink) ? permalink.kind : permalink.slug;

/** Whether two are of the same kind and in the same story; of what is in no story, any two. */
export function isKin(one: Permalink, other: Permalink): boolean {
  return kindOf(one) === kindOf(other) && roomOf(one) === roomOf(other);
}

/**
 * What probably took the place of something that is gone: the same under a new name, or else the story it stood
 * in. Nothing where what stood in no story is gone and none resembles it.
 */
export function heirOf(
  gone: Permalink,
  { standing, headings, isNew, alone }: Grounds,
): Permalink | undefined {
  const kin = [...standing]
    .flatMap((text) => parsePermalink(text) ?? [])
    .filter((other) => isKin(gone, other));
  const names = kin.map(nameOf);
  const fresh = kin.filter(isNew).map(nameOf);
  const similar = similarTo(gone);
  const name =
    nearest(nameOf(gone), fresh) ??
    (alone && fresh.length === 1 ? fresh[0] : undefined) ??
    nextSection(gone, headings, names) ??
    similar(nameOf(gone), names);
  const heir = kin.find((other) => nameOf(other) === name) ?? (isGathering(gone) ? undefined : storyOf(gone));
  return heir !== undefined && standing.has(permalinkText(heir)) ? heir : undefined;
}
