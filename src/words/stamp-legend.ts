import type { Certainty, Outcome } from '../story/claim.ts';
import type { DeadlinePhase } from '../story/deadline-phase.ts';
import type { OfferStatus } from '../story/offer.ts';
import type { StopPhase } from '../story/stop-phase.ts';
import { certaintyStamp, outcomeStamp } from './claim-words.ts';
import { deadlineStamp } from './deadline-words.ts';
import { offerStamp } from './offer-words.ts';
import type { Stamp } from './stamp.ts';
import { stopStamp } from './stop-words.ts';

const certainty: Record<Certainty, string> = {
  confirmed: 'Whoever decides it said that it is so, or that it will be.',
  announced: 'Somebody who takes part made it public as a plan.',
  expected: 'People close to it, or those who watch it, thought it likely. Nobody had committed to it.',
  unconfirmed: 'It was reported or asserted, and nobody who would know had confirmed it.',
  'ruled-out': 'Somebody who decides it said that it would not be.',
  disputed: 'Those who would know contradicted each other.',
};

const outcome: Record<Outcome, string> = {
  happened: 'It came about as it was said.',
  'happened-otherwise': 'It came about, but not as it was said.',
  'did-not-happen': 'It did not come about.',
  'not-known': 'Our sources do not reach far enough, or do not say.',
};

const deadline: Record<DeadlinePhase, string> = {
  ahead: 'The date is still to come.',
  today: 'It is that day, in the zone of the place that set it.',
  paused: 'Somebody stopped the clock, and may start it again.',
  withdrawn: 'Whoever set it took it back.',
  met: 'What was asked for was done.',
  'took-effect': 'The date came, and what was threatened or planned for it began.',
  'struck-down': 'A court or another authority ended it.',
  'outcome-unknown': 'The date has passed, and our sources do not say what came of it.',
};

const stop: Record<StopPhase, string> = {
  ahead: 'The traveller is still to come.',
  today: 'It is that day, on the calendar of the place.',
  'under-way': 'The traveller is due to be there now.',
  visited: 'Our sources say that the traveller was there.',
  cancelled: 'The stop was called off.',
  'outcome-unknown': 'The date has passed, and our sources do not say whether the traveller was there.',
};

const offer: Record<OfferStatus, string> = {
  floated: 'Somebody spoke of it as a thing that could be given.',
  offered: 'The side that would give it said that it would.',
  agreed: 'Both sides said that it would be given.',
  partly: 'Some of it has been given.',
  kept: 'It has been given.',
  refused: 'The side that would give it said no.',
  'not-known': 'Our sources do not say what came of it.',
};

/** What a stamp means. */
export interface StampMeaning {
  readonly stamp: Stamp;
  readonly meaning: string;
}

/** The stamps that one kind of thing can carry. */
export interface StampGroup {
  readonly title: string;
  readonly stamps: readonly StampMeaning[];
}

function group<Key extends string>(
  title: string,
  stamps: Readonly<Record<Key, Stamp>>,
  meanings: Readonly<Record<Key, string>>,
): StampGroup {
  const keys = Object.keys(stamps) as Key[];
  return { title, stamps: keys.map((key) => ({ stamp: stamps[key], meaning: meanings[key] })) };
}

/** Every stamp there is, with what it means. */
export const stampLegend: readonly StampGroup[] = [
  group('How sure a statement was when it was made', certaintyStamp, certainty),
  group('What became of it', outcomeStamp, outcome),
  group('A deadline', deadlineStamp, deadline),
  group('A stop on the way', stopStamp, stop),
  group('An offer', offerStamp, offer),
];
