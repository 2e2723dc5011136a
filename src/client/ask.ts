import { hasWord } from './has-word.ts';
import type { Found, Question, SearchEngine } from './search-engine.ts';

/** What the engine found, and the words that nothing has: it would leave them out in silence, or shorten them until they fit. */
export interface Answer {
  readonly found: readonly Found[];
  readonly unknown: readonly string[];
  /** How words of what was found begin as the only unknown one does: it may be a slip. */
  readonly near?: string | undefined;
}

const anywhere: Question = { filters: {}, sort: {} };

/** What has a word whole, by its id; nothing, if none even begins with it. */
async function holders(engine: SearchEngine, word: string): Promise<ReadonlySet<string> | undefined> {
  const { results } = await engine.search(`"${word}"`, anywhere);
  if (results.length > 0) return new Set(results.map(({ id }) => id));
  const [first] = (await engine.search(word, anywhere)).results;
  if (first === undefined) return undefined;
  // The engine shortens a word only if no word at all begins with it, so that one result tells of all.
  return hasWord(await textOf(first), word) ? new Set() : undefined;
}

async function textOf({ data }: Found): Promise<string> {
  const { content, meta } = await data();
  return [content, ...Object.values(meta)].join(' ');
}

/** As few letters as two words must begin with for one to be taken for the other. */
const alike = 4;

/** What has a word that begins as one does that nothing has. */
async function nearest(engine: SearchEngine, word: string, question: Question): Promise<Answer> {
  for (let length = word.length - 1; length >= alike; length -= 1) {
    const near = word.slice(0, length);
    const { results } = await engine.search(near, question);
    if (results[0] !== undefined && hasWord(await textOf(results[0]), near))
      return { found: results, unknown: [word], near };
  }
  return { found: [], unknown: [word] };
}

/**
 * Asks the engine for what has all of some words, but for those that nothing has. What has more of them whole comes first,
 * unless the question says another order. What stands in quotation marks is looked for as it is.
 */
export async function ask(engine: SearchEngine, words: string, question: Question): Promise<Answer> {
  const each = words.split(/[\s\p{Pd}"]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (each.length === 0 || /^".+"$/.test(words)) {
    const { results } = await engine.search(words === '' ? null : words, question);
    return { found: results, unknown: [] };
  }
  const held = await Promise.all(each.map(async (word) => ({ word, by: await holders(engine, word) })));
  const unknown = held.filter(({ by }) => by === undefined).map(({ word }) => word);
  const known = held.filter(({ by }) => by !== undefined);
  if (known.length === 0)
    return unknown.length === 1 ? nearest(engine, unknown[0] ?? '', question) : { found: [], unknown };
  const { results } = await engine.search(known.map(({ word }) => word).join(' '), question);
  const whole = ({ id }: Found): number => known.filter(({ by }) => by?.has(id)).length;
  const inOrder = Object.keys(question.sort).length > 0;
  return { found: inOrder ? results : [...results].sort((a, b) => whole(b) - whole(a)), unknown };
}
