import type { RawExplainer } from '../../schema/explainer.ts';
import { moment } from '../moment.ts';
import { wordingAt } from '../wording.ts';
import { allStates } from './all-states.ts';
import { became } from './became.ts';
import type { Became, DeadlineState } from './change.ts';
import { rewordings } from './rewordings.ts';
import { turns } from './turn.ts';

/** Everything that happened to a deadline. */
export function deadlineChanges(
  raw: RawExplainer['deadlines'][number],
): readonly Became<'deadline', DeadlineState>[] {
  const { id, title, zone, what, otherwise } = raw;
  const reworded = [what, otherwise].flatMap((wording) => rewordings(wording, zone));
  return became(
    'deadline',
    { id, name: title },
    turns(allStates(raw.states, zone), { reworded }),
    ({ on, known }) => {
      const last = known.at(-1);
      if (last === undefined) return undefined;
      const moved = known.findLast((state) => state.status === 'moved');
      return {
        status: last.status,
        due: moment(moved?.due ?? raw.due, zone),
        rate: known.findLast((state) => state.rate !== undefined)?.rate,
        what: wordingAt(what, zone, on.start),
        otherwise: wordingAt(otherwise, zone, on.start),
        by: last.by,
        text: last.text,
      };
    },
  );
}
