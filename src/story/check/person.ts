import type { RawExplainer } from '../../schema/explainer.ts';
import { cureFor } from '../read/cure.ts';
import type { Fault } from './fault.ts';

/** Refuses a person whose first state gives no role: from the first day on the page says who somebody is. */
export function checkPeople(record: RawExplainer): readonly Fault[] {
  return record.people.flatMap(({ name, states }, index) => {
    if (states[0]?.role !== undefined) return [];
    const at = ['people', index, 'states', 0, 'role'];
    const wrong = `The first state of ${name} gives no \`role\`; later ones may leave it out where it has not changed.`;
    return [{ at, wrong, cure: cureFor(at, '<The office held from this date on.>') }];
  });
}
