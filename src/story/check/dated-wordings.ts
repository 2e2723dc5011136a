import type { RawExplainer } from '../../schema/explainer.ts';
import type { When } from '../../schema/when.ts';
import type { Wording } from '../../schema/wording.ts';
import type { Path } from './fault.ts';

/** A text with dated wordings, where it stands, and the date at which it is first read. */
export interface DatedWording {
  readonly at: Path;
  readonly zone: string;
  readonly dated: readonly { readonly on: When; readonly text: string }[];
  /** The first state of its block, or the first edition; nothing when the story has none. */
  readonly read: string | undefined;
}

/** Every text of a record that has dated wordings. */
export function datedWordings(record: RawExplainer, newsroomZone: string): readonly DatedWording[] {
  const found: DatedWording[] = [];
  const add = (wording: Wording, at: Path, zone: string, read: string | undefined): void => {
    if (typeof wording !== 'string') found.push({ at, zone, dated: wording, read });
  };
  for (const key of ['title', 'deck', 'carrying'] as const)
    add(record[key], [key], newsroomZone, record.editions[0]);
  for (const [index, { purpose, zone, states }] of record.stops.entries())
    add(purpose, ['stops', index, 'purpose'], zone, states[0]?.on);
  for (const [index, { what, otherwise, zone, states }] of record.deadlines.entries()) {
    add(what, ['deadlines', index, 'what'], zone, states[0]?.on);
    add(otherwise, ['deadlines', index, 'otherwise'], zone, states[0]?.on);
  }
  for (const [index, { note, zone = newsroomZone, states }] of record.figures.entries())
    add(note, ['figures', index, 'note'], zone, states[0]?.on);
  return found;
}
