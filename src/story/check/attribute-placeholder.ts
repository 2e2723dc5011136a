import type { Holds } from '../../body/vocabulary.ts';

/** What a cure prints for an attribute whose right value nobody can know; the checks refuse it as it is. */
export function placeholderFor(holds: Holds): string {
  switch (holds) {
    case 'text':
      return '<who said it>';
    case 'day':
      return '<YYYY-MM-DD>';
    case 'block':
    case 'sources':
      return '<id>';
  }
}

/** The same for words of the body, where a bare < would begin a tag. */
export const wordsPlaceholder = String.raw`\<the words>`;
