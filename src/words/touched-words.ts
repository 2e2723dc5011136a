import type { Touched } from '../story/changes/touched.ts';
import type { ChangedField } from './changed-fields.ts';
import { changeWords, unchangedWords } from './change-words.ts';
import { cut } from './cut.ts';

/** What a day changed about one block, in the few words that a list of developments has room for. */
export interface TouchedWords {
  /** What kind of block it is. */
  readonly kind: string;
  readonly name: string;
  /** As it was and as it became, where a few words say so. */
  readonly fields: readonly ChangedField[];
  /** The beginning of what is said of it now, where only whole sentences say what became different. */
  readonly sentence?: string | undefined;
}

/** How many blocks a list names under one development. */
const mostBlocks = 3;

/** The most characters of a sentence in such a list. */
const mostSentence = 140;

/**
 * What a development changed on the record, and how many more blocks it touched that day than are named. Those of which a
 * few words say what became different come first.
 */
export function touchedWords(touched: readonly Touched[]): {
  readonly blocks: readonly TouchedWords[];
  readonly more: number;
} {
  const changed = touched
    .filter(({ anew }) => anew)
    .map(({ change }) => {
      const { kind, name, fields } = changeWords(change);
      const few = fields.filter(fits);
      return few.length > 0
        ? { kind, name, fields: few }
        : { kind, name, fields: few, sentence: said(fields) };
    });
  const blocks = [
    ...changed.filter(({ fields }) => fields.length > 0),
    ...changed.filter(({ fields }) => fields.length === 0),
  ];
  return { blocks: blocks.slice(0, mostBlocks), more: Math.max(0, blocks.length - mostBlocks) };
}

/** What whole sentences say of a block, or that it stands as before. */
const said = (fields: readonly ChangedField[]): string =>
  cut(fields.find(({ form }) => form === 'sentences')?.to ?? unchangedWords, mostSentence);

/** Who said it stands in the story. */
const fits = ({ form, label }: ChangedField): boolean => form === 'words' && label !== 'Said by';
