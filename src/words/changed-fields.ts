import type { Change, DeadlineState } from '../story/changes/change.ts';
import type { Moment } from '../story/moment.ts';
import { certaintyStamp, outcomeStamp } from './claim-words.ts';
import { momentWords } from './date.ts';
import { deadlineStep } from './deadline-words.ts';
import { offerStamp } from './offer-words.ts';
import { quantityWords } from './quantity.ts';
import { engagementWord, stopStep } from './stop-words.ts';
import { unknownWord } from './unknown-words.ts';

/** One thing that a change changed. */
export interface ChangedField {
  readonly label: string;
  /** A few words that fit on a line, or whole sentences. */
  readonly form: 'words' | 'sentences';
  /** Nothing when there was none before. */
  readonly from?: string | undefined;
  readonly to: string;
}

/** What a state says under one label; nothing when it does not speak of it. */
interface Said {
  readonly label: string;
  readonly form: ChangedField['form'];
  readonly text: string | undefined;
}

const words = (label: string, text: string | undefined): Said => ({ label, form: 'words', text });
const sentences = (label: string, text: string | undefined): Said => ({ label, form: 'sentences', text });
const time = (label: string, when: Moment | undefined): Said =>
  words(label, when === undefined ? undefined : momentWords(when));

const rateWords = (rate: DeadlineState['rate']): string | undefined =>
  rate === undefined ? undefined : `${quantityWords(rate.value, rate.unit)}, ${rate.of}`;

/** Those of the labels under which two states differ. A state that falls silent takes nothing back. */
function differing<State>(
  { before, after }: { readonly before?: State | undefined; readonly after: State },
  said: (state: State) => readonly Said[],
): readonly ChangedField[] {
  const was = before === undefined ? [] : said(before);
  return said(after).flatMap(({ label, form, text: to }) => {
    const from = was.find((each) => each.label === label)?.text;
    return to === undefined || to === from ? [] : [{ label, form, from, to }];
  });
}

/** What a change changed, field by field, in the order in which the page prints them. */
export function changedFields(change: Change): readonly ChangedField[] {
  switch (change.kind) {
    case 'story':
      return differing(change, ({ title, deck, carrying }) => [
        sentences('Headline', title),
        sentences('Under it', deck),
        words('Carrying', carrying),
      ]);
    case 'deadline':
      return differing(change, ({ status, due, rate, what, otherwise, by, text }) => [
        words('State', deadlineStep[status]),
        time('Due', due),
        words('At stake', rateWords(rate)),
        sentences('Asked for', what),
        sentences('Or else', otherwise),
        words('Said by', by),
        sentences('Text', text),
      ]);
    case 'stop':
      return differing(change, ({ status, arrive, leave, purpose, text }) => [
        words('State', stopStep[status]),
        time('Arrives', arrive),
        time('Leaves', leave),
        sentences('Purpose', purpose),
        sentences('Text', text),
      ]);
    case 'engagement':
      return differing(change, ({ status, at, where, by, text }) => [
        words('State', engagementWord[status]),
        time('Time', at),
        words('Place', where),
        words('Said by', by),
        sentences('Text', text),
      ]);
    case 'figure':
      return differing(change, ({ value, unit, text, note }) => [
        words('Value', quantityWords(value, unit)),
        sentences('Because', text),
        sentences('Note', note),
      ]);
    case 'threat':
      return differing(change, ({ value, unit, from, text }) => [
        words('Value', quantityWords(value, unit)),
        time('To begin', from),
        sentences('Text', text),
      ]);
    case 'offer':
      return differing(change, ({ status, text }) => [
        words('State', offerStamp[status].word),
        sentences('Text', text),
      ]);
    case 'claim':
      return differing(change, ({ certainty, by, outcome, text }) => [
        words('Certainty', certaintyStamp[certainty].word),
        words('Said by', by),
        words('Outcome', outcome && outcomeStamp[outcome].word),
        sentences('Text', text),
      ]);
    case 'unknown':
      return differing(change, ({ status, text }) => [
        words('State', unknownWord[status]),
        sentences('Text', text),
      ]);
    case 'person':
      return differing(change, ({ role, part }) => [words('Office', role), sentences('Part', part)]);
    case 'term':
      return differing(change, ({ added }) => [sentences('Added', added)]);
  }
}
