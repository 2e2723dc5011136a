import { site } from '../site.ts';
import { countryName } from './country-name.ts';

/** A part of a list of names, under its heading. */
export interface NameGroup<Each> {
  readonly heading: string;
  readonly fragment: string;
  /** What it is called in addresses. */
  readonly key: string;
  readonly items: readonly Each[];
}

interface Named {
  readonly name: string;
}

/** As many names as an eye goes over without help. */
const mostUngrouped = 24;

const collator = new Intl.Collator(site.language, { numeric: true });
/** Takes É for E, and every letter for its small one. */
const letters = new Intl.Collator(site.language, { sensitivity: 'base' });
/** What is written as one letter and read as two, by the first of them. */
const ligatures: Readonly<Record<string, string>> = { Æ: 'A', æ: 'A', Œ: 'O', œ: 'O' };
const alphabet = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ');

/** Names in the order of a register: by letters, whatever their accents and case, and by numbers. */
export function byName<Each extends Named>(all: Iterable<Each>): readonly Each[] {
  return [...all].toSorted((a, b) => collator.compare(a.name, b.name));
}

/**
 * Names under the letters that they begin with, whatever mark stands before; in the order of a register, and last what begins
 * with no letter of the alphabet. A short list is one group without a heading.
 */
export function byInitial<Each extends Named>(all: Iterable<Each>): readonly NameGroup<Each>[] {
  const items = byName(all);
  if (items.length === 0) return [];
  if (items.length <= mostUngrouped) return [{ heading: '', fragment: 'all', key: 'all', items }];
  const groups = Map.groupBy(items, ({ name }) => {
    const [first = ''] = /[\p{Letter}\p{Number}]/u.exec(name.normalize('NFC')) ?? [];
    return alphabet.find((letter) => letters.compare(letter, ligatures[first] ?? first) === 0);
  });
  return [...alphabet, undefined].flatMap((letter) => {
    const group = groups.get(letter);
    if (group === undefined) return [];
    const heading = letter ?? 'Other';
    const key = heading.toLowerCase();
    return [{ heading, fragment: `letter-${key}`, key, items: group }];
  });
}

/** Places under the names of their countries, both in the order of a register. */
export function byCountry<Each extends Named & { readonly country: string }>(
  all: Iterable<Each>,
): readonly NameGroup<Each>[] {
  const groups = [...Map.groupBy(byName(all), ({ country }) => country)].map(([country, items]) => ({
    heading: countryName(country),
    fragment: `country-${country.toLowerCase()}`,
    key: country.toLowerCase(),
    items,
  }));
  return groups.toSorted((a, b) => collator.compare(a.heading, b.heading));
}
