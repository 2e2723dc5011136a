import type { RawExplainer } from '../../schema/explainer.ts';
import { vocabulary } from '../../body/vocabulary.ts';
import { cureFor } from '../read/cure.ts';
import { isProse } from '../read/prose-field.ts';
import type { Fault, Path } from './fault.ts';

const tag = new RegExp(`</?(?:${Object.keys(vocabulary).join('|')})(?:\\s[^<>]*)?>`, 'g');

/** Markup that nobody writes by chance, and what of it are words. */
const markup: readonly (readonly [written: RegExp, words: string])[] = [
  [/\*\*([^*]+)\*\*/g, '$1'],
  [/\[([^[\]]+)\]\([^\s()]*\)/g, '$1'],
  [tag, ''],
];

/** Refuses markup in the texts of the record, which are printed on cards, in feeds and in calendars as they are. */
export function checkPlainTexts(record: RawExplainer): readonly Fault[] {
  const faults: Fault[] = [];
  const look = (value: unknown, at: Path): void => {
    if (typeof value === 'string') {
      const words = markup.reduce((text, [written, inner]) => text.replaceAll(written, inner), value);
      if (words === value || !isProse(at)) return;
      const wrong =
        'This is plain text, where the signs of bold words, links and components would be printed; those are for the body.';
      faults.push({ at, wrong, cure: cureFor(at, words) });
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) look(item, [...at, index]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) look(item, [...at, key]);
    }
  };
  look(record, []);
  return faults;
}
