import type { Certainty, Outcome } from '../claim.ts';
import type { DeadlineStatus } from '../deadline-phase.ts';
import type { Rate } from '../deadline.ts';
import type { Moment } from '../moment.ts';
import type { OfferStatus } from '../offer.ts';
import type { StopStatus } from '../stop-phase.ts';
import type { EngagementStatus } from '../stop.ts';
import type { UnknownView } from '../unknown.ts';

/** How a story introduced itself. */
export interface StoryState {
  readonly title: string;
  readonly deck: string;
  readonly carrying: string;
}

/** What was recorded of a deadline. */
export interface DeadlineState {
  readonly status: DeadlineStatus;
  readonly due: Moment;
  readonly rate?: Omit<Rate, 'sources'> | undefined;
  readonly what: string;
  readonly otherwise: string;
  readonly by?: string | undefined;
  readonly text: string;
}

/** What was recorded of a stop. */
export interface StopState {
  readonly status: StopStatus;
  readonly arrive?: Moment | undefined;
  readonly leave?: Moment | undefined;
  readonly purpose: string;
  readonly text: string;
}

/** What was recorded of an engagement. */
export interface EngagementState {
  readonly status: EngagementStatus;
  readonly at?: Moment | undefined;
  readonly where?: string | undefined;
  readonly by?: string | undefined;
  readonly text: string;
}

/** The value of a figure, and what it counted. */
export interface FigureState {
  readonly value: number;
  readonly unit: string;
  readonly text: string;
  readonly note: string;
}

/** A value that was threatened. */
export interface ThreatState {
  readonly value: number;
  readonly unit: string;
  readonly from: Moment;
  readonly text: string;
}

/** How an offer stood. */
export interface OfferState {
  readonly side: string;
  readonly status: OfferStatus;
  readonly text: string;
}

/** How sure a claim was, and what had become of it. */
export interface ClaimState {
  readonly certainty: Certainty;
  readonly by: string;
  readonly outcome?: Outcome | undefined;
  readonly text?: string | undefined;
}

/** How an open question stood. */
export interface UnknownState {
  readonly status: UnknownView['status'];
  readonly text: string;
}

/** Somebody's office and part in the story. */
export interface PersonState {
  readonly role: string;
  readonly part: string;
}

/** What was added to the explanation of a term. */
export interface TermState {
  readonly added: string;
}

/** A block of one kind as it was recorded before a moment, and from it on. */
export interface Became<Kind extends string, State> {
  readonly kind: Kind;
  readonly id: string;
  /** The block as printed: a place, a title, a sentence. */
  readonly name: string;
  readonly on: Moment;
  readonly sources: readonly string[];
  /** Nothing when the block is new. */
  readonly before?: State | undefined;
  readonly after: State;
}

/** One change of the record. A threat changes a figure; additions to a term and threats replace nothing. */
export type Change =
  | Became<'story', StoryState>
  | Became<'deadline', DeadlineState>
  | Became<'stop', StopState>
  | Became<'engagement', EngagementState>
  | Became<'figure', FigureState>
  | Became<'threat', ThreatState>
  | Became<'offer', OfferState>
  | Became<'claim', ClaimState>
  | Became<'unknown', UnknownState>
  | Became<'person', PersonState>
  | Became<'term', TermState>;
