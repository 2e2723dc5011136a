import { folded } from './folded.ts';

/** A shorter word is too likely another one: "news" are not several "new". */
const shortest = 4;

/** The words of a text, as the index has them. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[\s\p{Pd}]+/u)
      .map(folded)
      .filter((word) => word !== ''),
  );

/** What a word may be in the plural, or, where it is one, in the singular. */
function forms(word: string): readonly string[] {
  const plurals = [
    [/(x|z|ch|sh|ss)$/, '$1es'],
    [/y$/, 'ies'],
    [/$/, 's'],
  ] as const;
  const singulars = [
    [/(x|z|ch|sh|ss)es$/, '$1'],
    [/ies$/, 'y'],
    [/(?<!s)s$/, ''],
  ] as const;
  return [...plurals, ...singulars]
    .filter(([ending]) => ending.test(word))
    .map(([ending, other]) => word.replace(ending, other))
    .filter((other) => Math.min(word.length, other.length) >= shortest);
}

/**
 * The plurals and singulars of a text's words that others have and it hasn't, so that who looks for "tariffs" finds
 * the text with one tariff as well. Nothing is stemmed: a stem is shared by what has nothing in common.
 */
export function otherForms(own: ReadonlySet<string>, all: ReadonlySet<string>): readonly string[] {
  return [...new Set([...own].flatMap(forms))].filter((form) => all.has(form) && !own.has(form));
}
