import { mostQuotedWords, type Component } from '../../body/vocabulary.ts';
import { day } from '../../schema/when.ts';
import { openingTag, printTag, type Mark } from '../read/mark.ts';
import { placeholderFor, wordsPlaceholder } from './attribute-placeholder.ts';
import type { KnownIds } from './known-ids.ts';
import { idMeant } from './nearest.ts';

/**
 * A component as it should be written, whatever is wrong with it: one tag has one cure, so that whoever mends one thing by it
 * has mended all. What only the editor knows is a placeholder; without the ids of the record those in the tag stay.
 */
export function mendedTag(mark: Mark, name: string, component: Component, known?: KnownIds): string {
  const attributes = mendedAttributes(mark, component, known);
  // A passage may be pages long; what is wrong with it is in its first tag.
  if (component.stands === 'around a passage' && mark.inner !== '') return openingTag(name, attributes);
  return printTag(name, attributes, component.words ? mendedWords(mark) : '');
}

/** The attributes as they should be: what is written where it is text, under the name it was meant for. */
export function mendedAttributes(
  mark: Mark,
  component: Component,
  known?: KnownIds,
): Readonly<Record<string, string>> {
  const strays = mark.attributes.filter(
    ({ name }) => name !== null && !Object.hasOwn(component.attributes, name),
  );
  const entries = Object.entries(component.attributes).map(([key, holds]): [string, string] => {
    const own = mark.attributes.find(({ name }) => name === key);
    const stray = strays.length === 1 && own === undefined ? strays[0] : undefined;
    const text = (own ?? stray)?.text?.trim() ?? '';
    const unusable = text === '' || (holds === 'day' && !day.safeParse(text).success);
    if (unusable) return [key, placeholderFor(holds)];
    if (known === undefined) return [key, text];
    if (holds === 'sources') return [key, citedMeant(text, known)];
    return [key, holds === 'block' ? blockMeant(text, component, known) : text];
  });
  return Object.fromEntries(entries);
}

/** The ids of sources that were meant, each once. */
function citedMeant(text: string, { sources, unread }: KnownIds): string {
  const meant = text.split(/\s+/).map((id) => {
    if (sources.includes(id) || unread.has('source')) return id;
    const bare = id.replaceAll(/[,;]/g, '');
    return sources.includes(bare) ? bare : (idMeant(id, sources) ?? placeholderFor('sources'));
  });
  return [...new Set(meant)].join(' ');
}

/** The id of a block that was meant; one that another kind of block has is left to whoever knows that kind’s component. */
function blockMeant(id: string, { names }: Component, { kindOf, unread, ofKind }: KnownIds): string {
  if (names === undefined || kindOf(id) !== undefined || unread.has(names)) return id;
  return idMeant(id, ofKind(names)) ?? placeholderFor('block');
}

/** The words that count in a tag. */
export const countedWords = ({ words }: Mark): readonly string[] =>
  words.split(/\s+/).filter((word) => /[\p{Letter}\p{Number}]/u.test(word));

function mendedWords(mark: Mark): string {
  const words = countedWords(mark);
  if (mark.name === 'Quote' && words.length > mostQuotedWords)
    return `${words.slice(0, mostQuotedWords).join(' ')}…`;
  return mark.inner || wordsPlaceholder;
}
