import type { RawExplainer } from '../../schema/explainer.ts';
import { cureFor } from '../read/cure.ts';
import { timePlaceholder } from '../read/placeholder.ts';
import { clockFault, isBefore, spanOf } from './clock.ts';
import { datedWordings } from './dated-wordings.ts';
import type { Fault } from './fault.ts';
import { isZone } from './zone.ts';

/** Refuses wordings out of their order, and those that begin only after the text is read for the first time. */
export function checkWordings(record: RawExplainer, newsroomZone: string): readonly Fault[] {
  return datedWordings(record, newsroomZone).flatMap(({ at, zone, dated, read }) => {
    if (!isZone(zone) || dated.some(({ on }) => clockFault(on, zone) !== undefined)) return [];
    const refuse = (index: number, on: string, wrong: string): Fault => {
      const path = [...at, index, 'on'];
      return { at: path, wrong, cure: cureFor(path, timePlaceholder(on)) };
    };
    const later = (on: string, other: string): boolean => isBefore(spanOf(other, zone), spanOf(on, zone));
    const disordered = dated.flatMap(({ on }, index) => {
      const above = dated[index - 1]?.on;
      if (above === undefined || !later(above, on)) return [];
      const wrong = `${on} stands below ${above}; wordings go oldest first, so move this one up or mend its date.`;
      return [refuse(index, on, wrong)];
    });
    const [first] = dated;
    if (first === undefined || read === undefined || clockFault(read, zone) !== undefined) return disordered;
    if (!later(first.on, read)) return disordered;
    const wrong = `The first wording begins on ${first.on}, but the text is read from ${read} on.`;
    return [...disordered, refuse(0, first.on, wrong)];
  });
}
