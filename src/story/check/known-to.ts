import type { RawExplainer } from '../../schema/explainer.ts';
import { cureFor } from '../read/cure.ts';
import { timePlaceholder } from '../read/placeholder.ts';
import { histories } from './blocks.ts';
import { clockFault, isBefore, spanOf } from './clock.ts';
import type { Fault, Path } from './fault.ts';
import { isZone } from './zone.ts';

/**
 * Refuses a state, an update, a threat or a source dated after `knownTo`. A state is later only if both its
 * own calendar and the instant say so: the morning of the next day in Asia can still be today at the newsroom.
 */
export function checkKnownTo(record: RawExplainer, newsroomZone: string): readonly Fault[] {
  if (clockFault(record.knownTo, newsroomZone) !== undefined) return [];
  const last = spanOf(record.knownTo, newsroomZone);
  const faults: Fault[] = [];
  const check = (at: Path, on: string, zone: string): void => {
    if (!isZone(zone) || on.slice(0, 10) <= record.knownTo || clockFault(on, zone) !== undefined) return;
    if (isBefore(last, spanOf(on, zone))) faults.push(after(at, on, record.knownTo));
  };
  for (const { at, zone, states } of histories(record, newsroomZone)) {
    for (const [index, { on }] of states.entries()) check([...at, index, 'on'], on, zone);
  }
  for (const [figure, { zone = newsroomZone, threats }] of record.figures.entries()) {
    for (const [index, { on }] of threats.entries())
      check(['figures', figure, 'threats', index, 'on'], on, zone);
  }
  for (const [index, { published }] of record.sources.entries()) {
    if (published !== undefined && published > record.knownTo) {
      faults.push(after(['sources', index, 'published'], published, record.knownTo));
    }
  }
  return faults;
}

const after = (at: Path, date: string, knownTo: string): Fault => ({
  at,
  wrong: `${date} is after ${knownTo}, to which \`knownTo\` says our sources reach; mend this date, or set \`knownTo\` to ${date.slice(0, 10)}.`,
  cure: cureFor(at, timePlaceholder(date)),
});
