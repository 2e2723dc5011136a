import type { Holds } from '../../body/vocabulary.ts';

/** What a cure prints for an attribute whose right value nobody can know; the checks refuse it as it is. */
export function placeholderFor(holds: Holds): string {
  return holds === 'text' ? '<who said it>' : '<id>';
}

/** The same for words of the body, where a bare < would begin a tag. */
export const wordsPlaceholder = String.raw`\<the words>`;
