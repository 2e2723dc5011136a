import type { RawExplainer } from '../../schema/explainer.ts';
import { outcome } from '../../schema/claim.ts';
import { claimAt } from '../claim.ts';
import type { DeadlineStatus } from '../deadline-phase.ts';
import { deadlineAt } from '../deadline.ts';
import { over } from '../moment.ts';
import { cureFor } from '../read/cure.ts';
import { oneOf } from '../read/placeholder.ts';
import type { StopStatus } from '../stop-phase.ts';
import { stopAt, type EngagementStatus } from '../stop.ts';
import type { Fault, Path } from './fault.ts';
import { publishedAhead } from './published-ahead.ts';

const endings: readonly DeadlineStatus[] = ['withdrawn', 'met', 'took-effect', 'struck-down'];
const arrivals: readonly StopStatus[] = ['visited', 'cancelled'];
const results: readonly EngagementStatus[] = ['held', 'not-held', 'cancelled'];
/** What may have come of a meeting at a stop that never was. */
const resultsOfNone: readonly EngagementStatus[] = ['cancelled', 'not-held'];

/**
 * What an editor has to look after at an instant: a deadline past without an outcome, a stop past of which
 * nobody recorded that it was visited or what its engagements came to, a claim about what is over, a story that is public
 * before it is published. None of it is a mistake: the pages say what is so.
 */
export function overdue(record: RawExplainer, at: Temporal.Instant, newsroomZone: string): readonly Fault[] {
  return [
    ...publishedAhead(record, at),
    ...overdueStops(record, at),
    ...overdueDeadlines(record, at),
    ...overdueClaims(record, at, newsroomZone),
  ];
}

function overdueStops({ stops }: RawExplainer, at: Temporal.Instant): readonly Fault[] {
  return stops.flatMap((raw, index) => {
    const stop = stopAt(raw, at);
    const last = stop?.leave ?? stop?.arrive;
    if (stop === undefined || last === undefined || !over(last, at)) return [];
    const path = ['stops', index];
    const since = `The stop was over on ${last.date.toString()} (${stop.zone})`;
    const cancelled = stop.phase === 'cancelled';
    const own =
      stop.phase === 'outcome-unknown'
        ? [
            missing([...path, 'states'], raw.states, `${since} and no state says whether it took place`, {
              status: oneOf(arrivals),
            }),
          ]
        : [];
    const open = stop.engagements.flatMap(({ id, status }) => {
      const number = raw.engagements.findIndex((engagement) => engagement.id === id);
      const states = raw.engagements[number]?.states;
      if (states === undefined || results.includes(status)) return [];
      return [
        missing(
          [...path, 'engagements', number, 'states'],
          states,
          `${cancelled ? 'The stop is cancelled' : since} and its engagement \`${id}\` is still ${status}`,
          { status: oneOf(cancelled ? resultsOfNone : results) },
        ),
      ];
    });
    return [...own, ...open];
  });
}

function overdueDeadlines({ deadlines }: RawExplainer, at: Temporal.Instant): readonly Fault[] {
  return deadlines.flatMap((raw, index) => {
    const deadline = deadlineAt(raw, at);
    if (deadline?.phase !== 'outcome-unknown') return [];
    const { date, zone } = deadline.due;
    const wrong = `The deadline fell due on ${date.toString()} (${zone}) and no state says what came of it`;
    return [missing(['deadlines', index, 'states'], raw.states, wrong, { status: oneOf(endings) })];
  });
}

function overdueClaims(record: RawExplainer, at: Temporal.Instant, newsroomZone: string): readonly Fault[] {
  const isOver = datedBlocks(record, at);
  return record.claims.flatMap((raw, index) => {
    const claim = claimAt(raw, newsroomZone, at);
    if (claim === undefined || claim.outcome !== undefined) return [];
    const dated = claim.about.flatMap((id) => isOver.get(id) ?? []);
    if (dated.length === 0 || dated.includes(false)) return [];
    const wrong = `All that the claim is about is over, and it is still ${claim.certainty}`;
    return [missing(['claims', index, 'states'], raw.states, wrong, { outcome: oneOf(outcome.options) })];
  });
}

/** Whether each block with a date is over: past it, or ended before. One not yet known is not over. */
function datedBlocks({ stops, deadlines }: RawExplainer, at: Temporal.Instant): ReadonlyMap<string, boolean> {
  return new Map<string, boolean>([
    ...stops.flatMap((raw): [string, boolean][] => {
      const stop = stopAt(raw, at);
      const last = stop?.leave ?? stop?.arrive;
      const gone = stop?.phase === 'cancelled' || (last !== undefined && over(last, at));
      const engagements = (stop?.engagements ?? []).flatMap((engagement): [string, boolean][] =>
        engagement.at === undefined
          ? []
          : [[engagement.id, over(engagement.at, at) || engagement.status === 'cancelled']],
      );
      return [[raw.id, gone], ...engagements];
    }),
    ...deadlines.map((raw): [string, boolean] => {
      const deadline = deadlineAt(raw, at);
      const last = deadline?.steps.at(-1);
      const ended = last !== undefined && endings.includes(last.status);
      return [raw.id, ended || (deadline !== undefined && over(deadline.due, at))];
    }),
  ]);
}

/** Names the last state of a block, and the one that is missing below it; only the editor knows what it says. */
function missing(
  states: Path,
  { length }: readonly unknown[],
  wrong: string,
  said: Readonly<Record<string, string>>,
): Fault {
  const at = [...states, length - 1];
  const state = { on: '<YYYY-MM-DD>', ...said, text: '<what became of it>', sources: ['<id>'] };
  return { at, wrong: `${wrong}; add a state below this one when a source does.`, cure: cureFor(at, state) };
}
