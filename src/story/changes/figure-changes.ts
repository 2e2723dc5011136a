import type { RawExplainer } from '../../schema/explainer.ts';
import { moment } from '../moment.ts';
import { wordingAt } from '../wording.ts';
import { allStates } from './all-states.ts';
import { became } from './became.ts';
import type { Became, FigureState, ThreatState } from './change.ts';
import { rewordings } from './rewordings.ts';
import { byStart, turns } from './turn.ts';

/** Every new value of a figure and every threat of one; no threat is known before the first value. */
export function figureChanges(
  raw: RawExplainer['figures'][number],
  newsroomZone: string,
): readonly (Became<'figure', FigureState> | Became<'threat', ThreatState>)[] {
  const { id, title, unit, note, zone = newsroomZone } = raw;
  const steps = turns(allStates(raw.states, zone), { reworded: rewordings(note, zone) });
  const values = became('figure', { id, name: title }, steps, ({ on, known }) => {
    const last = known.at(-1);
    return last && { value: last.value, unit, text: last.text, note: wordingAt(note, zone, on.start) };
  });
  const first = values[0]?.on;
  if (first === undefined) return [];
  // Threats are not states of one thing: each stands for itself.
  const threats = raw.threats.map((threat) => {
    const on = moment(threat.on, zone);
    return {
      kind: 'threat' as const,
      id,
      name: title,
      on: byStart(on, first) < 0 ? first : on,
      sources: threat.sources,
      after: { value: threat.value, unit, from: moment(threat.from, zone), text: threat.text },
    };
  });
  return [...values, ...threats];
}
