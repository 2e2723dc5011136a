import type { RawExplainer } from '../../schema/explainer.ts';
import { takeOut } from '../read/cure.ts';
import type { Fault } from './fault.ts';

/** Refuses a source with two dates: `notBefore` is for pages that give themselves none. */
export function checkSourceDates(record: RawExplainer): readonly Fault[] {
  return record.sources.flatMap(({ published, notBefore }, index) =>
    published === undefined || notBefore === undefined
      ? []
      : [
          {
            at: ['sources', index, 'notBefore'],
            key: true as const,
            wrong: `The page has a date of its own, ${published}; \`notBefore\` is for one that gives none.`,
            cure: takeOut('`notBefore`'),
          },
        ],
  );
}
