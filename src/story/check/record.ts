import type { RawExplainer } from '../../schema/explainer.ts';
import { checkAheadOfTime } from './ahead-of-time.ts';
import type { Body } from './body.ts';
import { checkClaims } from './claim.ts';
import { checkClock } from './clock.ts';
import { checkCountries } from './country.ts';
import { checkDeadlines } from './deadline.ts';
import { checkEditionDates, checkShort, checkSourcesOfEditions } from './editions.ts';
import { nowhereElse, type Elsewhere } from './elsewhere.ts';
import type { Fault, Finding } from './fault.ts';
import { checkGlobe } from './globe.ts';
import { checkHappened } from './happened.ts';
import { checkIds } from './ids.ts';
import { checkJourney } from './journey.ts';
import { checkKnownTo } from './known-to.ts';
import { knownIds } from './known-ids.ts';
import { checkMentions } from './mentions.ts';
import { checkPassages } from './passages.ts';
import { checkPeople } from './person.ts';
import { checkPlainTexts } from './plain-text.ts';
import { checkPlaced, checkPlacedOnce } from './placed.ts';
import { checkReferences } from './references.ts';
import { checkSourceDates } from './source-dates.ts';
import { checkStatesInOrder } from './states-in-order.ts';
import { checkUsed } from './used.ts';
import { checkWeak } from './weak.ts';
import { checkWordings } from './wordings.ts';
import { checkZones } from './zone.ts';

/** Checks a record of the right shape against itself: its ids, references, dates, zones and places. */
export function checkRecord(
  record: RawExplainer,
  newsroomZone: string,
  elsewhere = nowhereElse,
): readonly Fault[] {
  const journey = checkJourney(record);
  return [
    ...checkIds(record),
    ...checkReferences(record, elsewhere),
    ...checkZones(record),
    ...checkCountries(record),
    ...checkGlobe(record),
    ...checkClock(record, newsroomZone),
    ...checkStatesInOrder(record, newsroomZone),
    ...checkKnownTo(record, newsroomZone),
    ...checkWordings(record, newsroomZone),
    ...checkEditionDates(record),
    ...journey,
    ...checkHappened(record, journey),
    ...checkDeadlines(record),
    ...checkPeople(record),
    ...checkClaims(record),
    ...checkWeak(record),
    ...checkSourceDates(record),
    ...checkPlainTexts(record),
  ];
}

/** What can be said of a body against a record of which only a part could be read. */
export function checkBodyAgainstPart(
  record: RawExplainer,
  elsewhere: Elsewhere,
  { marks }: Body,
): readonly Finding[] {
  // Where no offer could be read there may still be some.
  const placed = record.offers.length > 0 ? checkPlacedOnce(record, marks) : [];
  return [...checkMentions(marks, knownIds(record, elsewhere)), ...placed];
}

/** Checks the body against the record: what it names must exist, and what must be in it is there once. */
export function checkBodyAgainst(
  record: RawExplainer,
  { marks, errors }: Body,
): { findings: readonly Finding[]; faults: readonly Fault[] } {
  return {
    findings: [
      ...checkMentions(marks, knownIds(record)),
      ...checkPlacedOnce(record, marks),
      ...checkPassages(record, marks),
    ],
    // What seems unused may stand in a part of the body that could not be parsed.
    faults: errors.length === 0 ? [...checkPlaced(record, marks), ...checkUsed(record, marks)] : [],
  };
}

/** Checks that a story which is otherwise sound can be read at each of its editions. */
export function checkReading(
  record: RawExplainer,
  { marks }: Body,
  newsroomZone: string,
): { findings: readonly Finding[]; faults: readonly Fault[] } {
  return {
    findings: checkAheadOfTime(record, marks, newsroomZone),
    faults: [...checkShort(record), ...checkSourcesOfEditions(record, newsroomZone)],
  };
}
