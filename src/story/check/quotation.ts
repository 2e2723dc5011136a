import type { Mark } from '../read/mark.ts';
import { mostQuotedWords, vocabulary } from '../../body/vocabulary.ts';
import type { Finding } from './fault.ts';
import type { KnownIds } from './known-ids.ts';
import { countedWords, mendedTag } from './mended-tag.ts';

/** Refuses quotations longer than a reader needs to hear how something was put. */
export function checkQuotations(marks: readonly Mark[], known?: KnownIds): readonly Finding[] {
  return marks.flatMap((mark) => {
    const { length } = countedWords(mark);
    if (mark.name !== 'Quote' || length <= mostQuotedWords) return [];
    return [
      {
        line: mark.line,
        column: mark.column,
        field: 'body',
        wrong: `A quotation has at most ${mostQuotedWords} words; this has ${length}. Say the rest in your own words.`,
        cure: mendedTag(mark, mark.name, vocabulary.Quote, known),
      },
    ];
  });
}
