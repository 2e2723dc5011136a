/** A search and what came of it. */
export interface Outcome {
  readonly count: number;
  /** What was searched for, as it was typed. */
  readonly words: string;
  /** Those of its words that nothing has, and that were left out. */
  readonly unknown: readonly string[];
  /** What words of the results begin with, where nothing has the only word that was asked for. */
  readonly near?: string | undefined;
  /** The filters that were on, each with its name. */
  readonly filters: readonly string[];
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** What a search found, for those who see its results and those who hear of them. */
export function foundWords({ count, words, unknown, near, filters }: Outcome): string {
  const of = words === '' ? '' : ` for “${words}”`;
  const left = unknown.length === 0 ? '' : `. No word here begins with ${quoted(unknown)}.`;
  if (near !== undefined)
    return `No word here begins with ${quoted(unknown)}. ${count === 1 ? 'This has' : `These ${count} have`} one that begins with “${near}”.`;
  if (count > 0) return `${count} result${count === 1 ? '' : 's'}${of}${left}`;
  const among = filters.length === 0 ? '' : ` with ${filters.join(' and ')}`;
  if (left !== '') return `No results${of}${among}${left}`;
  return `No results${of}${among}. Words are found by how they begin, spelt as they are here, and together.`;
}
