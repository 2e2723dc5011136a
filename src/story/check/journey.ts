import type { RawExplainer } from '../../schema/explainer.ts';
import { cureFor, takeOut } from '../read/cure.ts';
import { timePlaceholder } from '../read/placeholder.ts';
import { clockFault, isBefore, spanOf, type Span } from './clock.ts';
import type { Fault, Path } from './fault.ts';
import { isZone } from './zone.ts';

type Stop = RawExplainer['stops'][number];

interface Written {
  readonly at: Path;
  readonly text: string;
  readonly zone: string;
  readonly span: Span;
  /** The time that a later state put this one in the place of. */
  readonly was?: Written | undefined;
}

/** The times of a stop after all its states, or undefined where it does not arrive or leave. */
interface Stay {
  arrive: Written | undefined;
  leave: Written | undefined;
}

/**
 * Refuses a departure before its arrival, also in a later state, and stops that do not stand in travelling
 * order, and engagements outside the stay at their stop. Times are compared as instants: who flies east over the date line may well arrive the day before.
 */
export function checkJourney(record: RawExplainer): readonly Fault[] {
  const faults: Fault[] = [];
  let last: { stop: Stop; stay: Stay } | undefined;
  for (const [index, stop] of record.stops.entries()) {
    const { stay, found } = follow(stop, ['stops', index]);
    faults.push(...found);
    if (stop.states.at(-1)?.status === 'cancelled') continue;
    if (found.length === 0) faults.push(...outsideStay(stop, stay, ['stops', index]));
    // Nobody travels to a scene from the stop above it.
    if (stop.kind === 'scene') continue;
    if (found.length > 0) {
      // Its times are wrong in themselves; to measure its neighbours by them would say so again.
      last = undefined;
      continue;
    }
    const before = last?.stay.leave ?? last?.stay.arrive;
    const next = stay.arrive ?? stay.leave;
    if (
      last !== undefined &&
      before !== undefined &&
      next !== undefined &&
      isBefore(next.span, before.span)
    ) {
      faults.push(outOfOrder(last.stop, before, stop, next));
    }
    last = { stop, stay };
  }
  return faults;
}

function outOfOrder(earlier: Stop, leaves: Written, later: Stop, arrives: Written): Fault {
  const zoned = ({ text, zone }: Written): string => `${text} (${zone})`;
  return {
    at: arrives.at,
    wrong:
      `\`${later.id}\` is reached ${zoned(arrives)}, before \`${earlier.id}\` above it is left ${zoned(leaves)}; ` +
      'stops go in travelling order.',
    cure: cureFor(arrives.at, timePlaceholder(arrives.text)),
  };
}

/**
 * Engagements whose last time lies on a day before the stop is reached or after it is left. What did not take
 * place keeps the time it was once set for.
 */
function outsideStay(stop: Stop, { arrive, leave }: Stay, at: Path): readonly Fault[] {
  return stop.engagements.flatMap((engagement, index): readonly Fault[] => {
    const status = engagement.states.at(-1)?.status;
    if (status === 'cancelled' || status === 'not-held') return [];
    const path = [...at, 'engagements', index];
    const moved = engagement.states.findLastIndex((state) => state.at !== undefined);
    const text = engagement.states[moved]?.at ?? engagement.at;
    if (text === undefined) return [];
    const time = written(text, stop.zone, moved === -1 ? [...path, 'at'] : [...path, 'states', moved, 'at']);
    if (time === undefined) return [];
    const day = dayOf(time);
    const early = arrive !== undefined && day < dayOf(arrive);
    if (!early && (leave === undefined || day <= dayOf(leave))) return [];
    const bounds = early ? arrive : leave;
    const bound = early
      ? `before \`${stop.id}\` is reached ${arrive.text}`
      : `after \`${stop.id}\` is left ${leave?.text ?? ''}`;
    const set = `\`${engagement.id}\` is set for ${text}, ${bound}`;
    if (bounds !== undefined && fitted(time, bounds, early) && status !== 'held') {
      // The stop moved away from under it: what was set stays on record, and the new time goes below it.
      const state = { on: '<YYYY-MM-DD>', status: 'moved', at: timePlaceholder(text), ...saidBySources };
      const states = [...path, 'states', engagement.states.length - 1];
      const wrong = `${set} since the stop moved; add a state below this one that moves it, too.`;
      return [{ at: states, wrong, cure: cureFor(states, state) }];
    }
    const wrong = `${set}; mend this time, or that of the stop.`;
    return [{ at: time.at, wrong, cure: cureFor(time.at, timePlaceholder(text)) }];
  });
}

/** Whether a time lay within the stay until a state of the stop set the bound that it is outside of. */
const fitted = (time: Written, { was }: Written, early: boolean): boolean =>
  was !== undefined && (early ? dayOf(time) >= dayOf(was) : dayOf(time) <= dayOf(was));

/** What only an editor knows of a state. */
const saidBySources = { text: '<what was known then>', sources: ['<id>'] };

/** The civil day of a time in its zone. */
const dayOf = ({ span, zone }: Written): string =>
  span.from.toZonedDateTimeISO(zone).toPlainDate().toString();

/** Follows a stop through its states; each may bring a new arrival or departure. */
function follow(stop: Stop, at: Path): { stay: Stay; found: readonly Fault[] } {
  const found: Fault[] = [];
  const stay: Stay = {
    arrive: 'arrive' in stop ? written(stop.arrive, stop.zone, [...at, 'arrive']) : undefined,
    leave: 'leave' in stop ? written(stop.leave, stop.zone, [...at, 'leave']) : undefined,
  };
  const check = (): void => {
    const { arrive, leave } = stay;
    if (arrive === undefined || leave === undefined || !isBefore(leave.span, arrive.span)) return;
    found.push({
      at: leave.at,
      wrong: `\`${stop.id}\` is left ${leave.text}, before it is reached ${arrive.text}.`,
      cure: cureFor(leave.at, timePlaceholder(leave.text)),
    });
    // Said once; a later state is measured against its own times only.
    stay.leave = undefined;
  };
  check();
  for (const [index, state] of stop.states.entries()) {
    const path = [...at, 'states', index];
    for (const [kind, never, why] of [
      ['start', 'arrive', 'a start is only left'],
      ['end', 'leave', 'an end is only reached'],
    ] as const) {
      if (stop.kind !== kind || state[never] === undefined) continue;
      found.push({
        at: [...path, never],
        key: true,
        wrong: `\`${stop.id}\` is of the kind ${kind}: ${why}.`,
        cure: takeOut(`\`${never}\``),
      });
    }
    if (state.arrive === undefined && state.leave === undefined) continue;
    if (state.arrive !== undefined && stop.kind !== 'start')
      stay.arrive = written(state.arrive, stop.zone, [...path, 'arrive'], stay.arrive);
    if (state.leave !== undefined && stop.kind !== 'end')
      stay.leave = written(state.leave, stop.zone, [...path, 'leave'], stay.leave);
    check();
  }
  return { stay, found };
}

function written(text: string, zone: string, at: Path, was?: Written): Written | undefined {
  if (!isZone(zone) || clockFault(text, zone) !== undefined) return undefined;
  return { at, text, zone, span: spanOf(text, zone), was };
}
