import { certainty } from '../../schema/claim.ts';
import type { RawExplainer } from '../../schema/explainer.ts';
import { cureFor } from '../read/cure.ts';
import { oneOf, timePlaceholder } from '../read/placeholder.ts';
import type { Fault } from './fault.ts';

/** Refuses a claim that begins with its outcome: before something can come true somebody must have said it. */
export function checkClaims(record: RawExplainer): readonly Fault[] {
  return record.claims.flatMap(({ states }, index) => {
    const [first] = states;
    if (first === undefined || !('outcome' in first)) return [];
    const at = ['claims', index, 'states', 0];
    const said = {
      on: timePlaceholder(first.on),
      certainty: oneOf(certainty.options),
      by: '<Who says so.>',
      sources: ['<id>'],
    };
    return [
      {
        at: [...at, 'outcome'],
        key: true,
        wrong: 'A claim begins with how sure it was (`certainty` and `by`); what became of it comes below.',
        cure: cureFor(at, said),
      },
    ];
  });
}
