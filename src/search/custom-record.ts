import type { CustomRecord } from 'pagefind';
import { longDate } from '../words/date.ts';
import { innerWords } from './inner-words.ts';
import { otherForms, wordsOf } from './other-forms.ts';
import type { SearchKind } from './search-kind.ts';
import type { SearchRecord } from './search-record.ts';
import { shownResult } from './shown-result.ts';

/** What is looked for by its name comes before what only bears that name in its title. */
const nameField: Record<SearchKind, 'name' | 'title'> = {
  story: 'name',
  person: 'name',
  stop: 'title',
  engagement: 'title',
  deadline: 'title',
  claim: 'title',
  author: 'name',
};

/** All of a record that is searched. */
export const searchedText = ({ title, native, content }: SearchRecord): string =>
  `${title} ${native?.text ?? ''} ${content}`;

/**
 * A record as Pagefind takes it, among all the words of the index. It searches every word of `content` and `meta`, and none
 * of `filters`: so what a result only shows stands there, beside what it can be filtered by. Readers fetch no filter that
 * they don't use.
 */
export function customRecord(
  record: SearchRecord,
  words: ReadonlySet<string>,
  language: string,
): CustomRecord {
  const { kind, path, title, native, content, date, days = [], place, state, stale, topics } = record;
  const inner = innerWords(`${title} ${native?.text ?? ''}`).join(' ');
  const forms = otherForms(wordsOf(searchedText(record)), words).join(' ');
  return {
    url: path,
    content,
    language,
    meta: {
      [nameField[kind]]: title,
      ...(native && { native: native.text }),
      ...(inner !== '' && { inner }),
      ...(forms !== '' && { forms }),
      ...(days.length > 0 && { days: days.map(longDate).join('; ') }),
      ...(place !== undefined && { place }),
      // A word that goes stale is printed struck out from then on, and would still be found.
      ...(state !== undefined && stale === undefined && { state: state.word }),
    },
    filters: { kind: [kind], topic: [...topics], shown: [JSON.stringify(shownResult(record))] },
    sort: { date: date.toString() },
  };
}
