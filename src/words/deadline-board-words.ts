import type { DueSection } from '../story/deadline-board.ts';
import { monthYear } from './date.ts';

/** The headings of a board of deadlines. */
export const dueHeading: Record<DueSection, string> = {
  ahead: 'Ahead',
  today: 'Today',
  unknown: 'Past, outcome not known to us',
  settled: 'Past or settled, with the outcome',
};

/** What stands under “Ahead” where nothing does. */
export const nothingAhead = 'No deadline in our stories is still to come.';

/** What the board of all deadlines has. */
export const boardSentence =
  'Every deadline in our stories, once: what is still ahead, who set it, and what became of those that are past.';

/** What the page of a month's deadlines has. */
export const dueMonthSentence = (month: Temporal.PlainYearMonth): string =>
  `Every date in ${monthYear(month)} by which something was due in our stories, with what became of it.`;

/** What the page of a year has whose months have pages. */
export const splitYearSentence = (year: number): string =>
  `Every date in ${year} by which something was due in our stories, by month.`;

/** What the page of a year's deadlines has. */
export const dueYearSentence = (year: number): string =>
  `Every date in ${year} by which something was due in our stories, with what became of it.`;
