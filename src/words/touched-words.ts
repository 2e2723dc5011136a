import type { Touched } from '../story/changes/touched.ts';
import type { ChangedField } from './changed-fields.ts';
import { changeWords } from './change-words.ts';

/** What a day changed about one block, in the few words that a list of developments has room for. */
export interface TouchedWords {
  /** What kind of block it is. */
  readonly kind: string;
  readonly name: string;
  /** As it was and as it became; nothing of what only whole sentences tell. */
  readonly fields: readonly ChangedField[];
}

/** How many blocks a list names under one development. */
const mostBlocks = 3;

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
      return { kind, name, fields: fields.filter(fits) };
    });
  const blocks = [
    ...changed.filter(({ fields }) => fields.length > 0),
    ...changed.filter(({ fields }) => fields.length === 0),
  ];
  return { blocks: blocks.slice(0, mostBlocks), more: Math.max(0, blocks.length - mostBlocks) };
}

/** Who said it stands in the story. */
const fits = ({ form, label }: ChangedField): boolean => form === 'words' && label !== 'Said by';
