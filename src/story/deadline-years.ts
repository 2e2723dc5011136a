import type { DeadlineView } from './deadline.ts';
import type { GatheredDeadline } from './gathered-deadlines.ts';

/** The deadlines that were ever set for a date in a year. */
export interface DeadlineYear {
  readonly year: number;
  /** By month, January first; in each the soonest first. */
  readonly months: readonly DeadlineMonth[];
}

/** Those of one month of it. */
export interface DeadlineMonth {
  readonly month: Temporal.PlainYearMonth;
  readonly deadlines: readonly GatheredDeadline[];
}

/** The month of a date, YYYY-MM. */
const monthOf = (date: Temporal.PlainDate): string => date.toString().slice(0, 7);

/** Every date that a deadline was set for, in the order in which it was. */
const datesOf = ({ due, movedFrom, steps }: DeadlineView): readonly Temporal.PlainDate[] =>
  [movedFrom ?? due, ...steps.flatMap((step) => step.due ?? [])].map(({ date }) => date);

/**
 * Deadlines, the soonest first, by the years they were ever set for, the earliest year first. One that was moved to another year stands in
 * both, so that a year once given out stays; within a year it stands where it was set for last.
 */
export function deadlineYears(all: readonly GatheredDeadline[]): readonly DeadlineYear[] {
  const placed = all.flatMap((gathered) => {
    const lastIn = new Map(datesOf(gathered.deadline).map((date) => [date.year, monthOf(date)]));
    return [...lastIn.values()].map((month) => ({ month, gathered }));
  });
  const months = [...Map.groupBy(placed, ({ month }) => month)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, of]) => ({
      month: Temporal.PlainYearMonth.from(month),
      deadlines: of.map(({ gathered }) => gathered),
    }));
  return [...Map.groupBy(months, ({ month }) => month.year)].map(([year, of]) => ({ year, months: of }));
}
