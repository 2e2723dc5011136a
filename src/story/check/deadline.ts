import type { RawExplainer } from '../../schema/explainer.ts';
import { takeOut } from '../read/cure.ts';
import type { Fault } from './fault.ts';

const endings: ReadonlySet<string> = new Set(['withdrawn', 'met', 'took-effect', 'struck-down']);

/** Refuses a life that no deadline can have: one that begins with a move, or goes on after its end. */
export function checkDeadlines(record: RawExplainer): readonly Fault[] {
  return record.deadlines.flatMap(({ states }, index) =>
    states.flatMap((state, step): readonly Fault[] => {
      const at = ['deadlines', index, 'states', step, 'status'];
      const above = states[step - 1];
      if (above === undefined) {
        if (state.status !== 'moved') return [];
        const wrong = 'A deadline cannot begin as moved: a state above must say how it stood before.';
        return [
          { at, wrong, cure: '# put a state above this one: how the deadline stood before it was moved' },
        ];
      }
      if (!endings.has(above.status)) return [];
      // What took effect can still be struck down by a court.
      if (above.status === 'took-effect' && state.status === 'struck-down') return [];
      const wrong = `The deadline already ended as ${above.status} on ${above.on}; only what took effect can still be struck down.`;
      return [{ at, wrong, cure: takeOut(`this state, or give a new deadline an id of its own`) }];
    }),
  );
}
