import type { RawExplainer } from '../../schema/explainer.ts';
import { cureFor } from '../read/cure.ts';
import { timePlaceholder } from '../read/placeholder.ts';
import { histories } from './blocks.ts';
import { clockFault, isBefore, spanOf } from './clock.ts';
import type { Fault } from './fault.ts';
import { isZone } from './zone.ts';

/** Refuses a state (or an update) that is dated before the one above it. States of one day keep their order. */
export function checkStatesInOrder(record: RawExplainer, newsroomZone: string): readonly Fault[] {
  return histories(record, newsroomZone).flatMap(({ at, zone, states }) => {
    if (!isZone(zone)) return [];
    return states.flatMap((state, index) => {
      const above = states[index - 1];
      if (
        above === undefined ||
        clockFault(state.on, zone) !== undefined ||
        clockFault(above.on, zone) !== undefined
      )
        return [];
      if (!isBefore(spanOf(state.on, zone), spanOf(above.on, zone))) return [];
      const path = [...at, index, 'on'];
      return [
        {
          at: path,
          wrong: `${state.on} stands below ${above.on}; ${at[0] === 'updates' ? 'updates' : 'states'} go oldest first, so move this one up or mend its date.`,
          cure: cureFor(path, timePlaceholder(state.on)),
        },
      ];
    });
  });
}
