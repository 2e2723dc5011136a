import { printTag, valueOf, type Mark } from '../read/mark.ts';
import { mostQuotedWords } from '../../body/vocabulary.ts';
import { placeholderFor } from './attribute-placeholder.ts';
import type { Finding } from './fault.ts';

/** Refuses quotations longer than a reader needs to hear how something was put. */
export function checkQuotations(marks: readonly Mark[]): readonly Finding[] {
  return marks.flatMap((mark) => {
    const words = mark.words.split(/\s+/).filter((word) => /[\p{Letter}\p{Number}]/u.test(word));
    if (mark.name !== 'Quote' || words.length <= mostQuotedWords) return [];
    const attributes = {
      by: valueOf(mark, 'by') ?? placeholderFor('text'),
      cite: valueOf(mark, 'cite') ?? placeholderFor('sources'),
    };
    return [
      {
        line: mark.line,
        column: mark.column,
        field: 'body',
        wrong: `A quotation has at most ${mostQuotedWords} words; this has ${words.length}. Say the rest in your own words.`,
        cure: printTag('Quote', attributes, `${words.slice(0, mostQuotedWords).join(' ')}…`),
      },
    ];
  });
}
