import type { Moment } from '../story/moment.ts';
import type { Revision } from './revision.ts';

/**
 * Something in a calendar, as it stands in all calendars that have it: each prints it the same, byte for byte, or a
 * program that holds two of them would take one for news of the other. Only a deadline of several stories is revised
 * further in the calendar of all.
 */
export interface Entry {
  readonly uid: string;
  readonly title: string;
  readonly on: Moment;
  readonly standing: 'firm' | 'tentative' | 'off';
  readonly revision: Revision;
  readonly description: string;
  readonly place?: Place | undefined;
  readonly topics: readonly string[];
  /** Its permanent address. */
  readonly address: string;
}

/** Where something is to happen. */
interface Place {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}
