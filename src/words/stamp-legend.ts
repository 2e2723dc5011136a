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
  ahead: 'The day is still to come.',
  today: 'It is that day, on the calendar of the place.',
  'under-way': 'By its dates it has begun and is not over.',
  visited: 'Our sources say that it took place.',
  cancelled: 'It was called off.',
  'outcome-unknown': 'The date has passed, and our sources do not say whether it took place.',
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

/** What each stamp is given for, in the one invented story that the page of standards tells. */
const examples = {
  certainty: {
    confirmed: 'Peru’s government says that it will sign on 11 March.',
    announced: 'The trade ministry names the day of the signing.',
    expected: 'An aide thinks that both will sign before the offer lapses.',
    unconfirmed: 'A newspaper reports a signing; neither ministry says anything.',
    'ruled-out': 'Peru’s minister says that nothing will be signed in March.',
    disputed: 'Lima says that the text is agreed, and the visitors that it is not.',
  },
  outcome: {
    happened: 'A signing on 11 March was announced, and on 11 March they signed.',
    'happened-otherwise': 'They signed, but two days later and in another city.',
    'did-not-happen': 'The minister flew home without a signature.',
    'not-known': 'The day is past, and no page that we read says whether they signed.',
  },
} as const satisfies {
  certainty: Record<Certainty, string>;
  outcome: Record<Outcome, string>;
};

/** The same where the states of one thing follow each other: told in a row. */
const courses = {
  deadline:
    'On 9 March the offer is ahead, on the 12th today. Once they have signed it is met. If they do not sign and the offer lapses, it took effect; if no page tells, its outcome is not known to us.',
  stop: 'Until 9 March Lima is ahead, and while the minister is due to be there it is under way. It is done only once a source says that the minister was there.',
  offer:
    'A lower duty is floated in an interview, offered in a letter and agreed at the table. Once half the duty is gone, it is partly kept.',
} as const;

/** What a stamp means. */
export interface StampMeaning {
  readonly stamp: Stamp;
  readonly meaning: string;
  readonly example?: string | undefined;
}

/** The stamps that one kind of thing can carry. */
export interface StampGroup {
  readonly title: string;
  readonly stamps: readonly StampMeaning[];
  /** How one thing comes to carry several of them, one after the other. */
  readonly course?: string | undefined;
}

/** What is told of the stamps of a group: each in its own case, or all in the course of one. */
type Told<Key extends string> =
  { readonly examples: Readonly<Record<Key, string>> } | { readonly course: string };

function group<Key extends string>(
  title: string,
  stamps: Readonly<Record<Key, Stamp>>,
  meanings: Readonly<Record<Key, string>>,
  told: Told<Key>,
): StampGroup {
  const keys = Object.keys(stamps) as Key[];
  const exampleOf = (key: Key): string | undefined => ('examples' in told ? told.examples[key] : undefined);
  return {
    title,
    stamps: keys.map((key) => ({ stamp: stamps[key], meaning: meanings[key], example: exampleOf(key) })),
    course: 'course' in told ? told.course : undefined,
  };
}

/** Every stamp there is, with what it means. */
export const stampLegend: readonly StampGroup[] = [
  group('How sure a statement was when it was made', certaintyStamp, certainty, {
    examples: examples.certainty,
  }),
  group('What became of it', outcomeStamp, outcome, { examples: examples.outcome }),
  group('A deadline', deadlineStamp, deadline, { course: courses.deadline }),
  group('A stop, or a place where something happens', stopStamp, stop, { course: courses.stop }),
  group('An offer', offerStamp, offer, { course: courses.offer }),
];
