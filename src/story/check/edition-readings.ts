import type { RawExplainer } from '../../schema/explainer.ts';
import { editionInstant } from '../edition.ts';
import { dateAt } from '../moment.ts';
import { isZone } from './zone.ts';

/** An edition as the checks ask for it: its date as written, the instant it is read at, and the newsroom’s date then. */
export interface EditionReading {
  readonly date: string;
  readonly at: Temporal.Instant;
  /** What the dates of passages and sentences are compared with. */
  readonly today: string;
}

/** When each edition is read; nothing while a zone is misspelt, which is reported where it stands. */
export function editionReadings(record: RawExplainer, newsroomZone: string): readonly EditionReading[] {
  const zones = [
    ...record.stops.map(({ zone }) => zone),
    ...record.deadlines.map(({ zone }) => zone),
    ...record.figures.flatMap(({ zone }) => zone ?? []),
  ];
  if (!zones.every(isZone)) return [];
  return record.editions.map((date) => {
    const at = editionInstant(record, Temporal.PlainDate.from(date), newsroomZone);
    return { date, at, today: dateAt(at, newsroomZone).toString() };
  });
}
