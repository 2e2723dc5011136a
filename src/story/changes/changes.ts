import { begun } from '../moment.ts';
import type { Story } from '../story.ts';
import type { Change } from './change.ts';
import { claimChanges } from './claim-changes.ts';
import { deadlineChanges } from './deadline-changes.ts';
import { engagementChanges } from './engagement-changes.ts';
import { figureChanges } from './figure-changes.ts';
import { offerChanges } from './offer-changes.ts';
import { personChanges } from './person-changes.ts';
import { stopChanges } from './stop-changes.ts';
import { storyChanges } from './story-changes.ts';
import { termChanges } from './term-changes.ts';
import { byStart } from './turn.ts';
import { unknownChanges } from './unknown-changes.ts';

/** An instant before anything that can be written. */
export const beforeEverything = Temporal.Instant.fromEpochMilliseconds(-8.64e15);

/**
 * What changed in a record after `from` and until `to`, oldest first and then in the order of the page. Each
 * is one dated state, so that the changes of two spans that meet are those of both together.
 */
export function changes(
  { slug, record }: Story,
  from: Temporal.Instant,
  to: Temporal.Instant,
  newsroomZone: string,
): readonly Change[] {
  const zone = newsroomZone;
  const all: Change[] = [
    ...storyChanges(slug, record, zone),
    ...record.deadlines.flatMap((each) => deadlineChanges(each)),
    ...record.stops.flatMap((each) => stopChanges(each)),
    ...record.stops.flatMap((each) => engagementChanges(each)),
    ...record.figures.flatMap((each) => figureChanges(each, zone)),
    ...record.offers.flatMap((each) => offerChanges(each, zone)),
    ...record.claims.flatMap((each) => claimChanges(each, zone)),
    ...record.unknowns.flatMap((each) => unknownChanges(each, zone)),
    ...record.people.flatMap((each) => personChanges(each, zone)),
    ...record.terms.flatMap((each) => termChanges(each, zone)),
  ];
  return all.filter(({ on }) => !begun(on, from) && begun(on, to)).toSorted((a, b) => byStart(a.on, b.on));
}
