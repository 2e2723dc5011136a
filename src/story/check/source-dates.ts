import type { RawExplainer } from '../../schema/explainer.ts';
import { cureFor, takeOut } from '../read/cure.ts';
import type { Fault } from './fault.ts';

/**
 * Refuses a source with two dates, since `notBefore` is for pages that give themselves none; and one with no
 * date in a story that has editions, since every edition would name it.
 */
export function checkSourceDates(record: RawExplainer): readonly Fault[] {
  return record.sources.flatMap(({ published, notBefore, id }, index): readonly Fault[] => {
    const at = ['sources', index];
    if (published !== undefined && notBefore !== undefined) {
      const wrong = `The page has a date of its own, ${published}; \`notBefore\` is for one that gives none.`;
      return [{ at: [...at, 'notBefore'], key: true, wrong, cure: takeOut('`notBefore`') }];
    }
    const [first] = record.editions;
    if (published !== undefined || notBefore !== undefined || first === undefined) return [];
    const wrong = `The source \`${id}\` has no date, so that every edition would name it, from ${first} on. Give it \`published\`, or the day of the latest event it tells of.`;
    return [{ at: [...at, 'id'], wrong, cure: cureFor(['notBefore'], '<YYYY-MM-DD>') }];
  });
}
