import type { DeadlineView } from './deadline.ts';
import type { GatheredDeadline } from './gathered-deadlines.ts';

/** The deadlines that were ever set for a date in a year. */
export interface DeadlineYear {
  readonly year: number;
  /**
   * By month, January first; in each the soonest first. One that was moved within the year stands where it was set for
   * last, unless the year is split: then in every month that it was ever set for.
   */
  readonly months: readonly DeadlineMonth[];
  /** Whether there are too many for one page, so that each month has one. */
  readonly isSplit: boolean;
}

/** Those of one month of it. */
export interface DeadlineMonth {
  readonly month: Temporal.PlainYearMonth;
  readonly deadlines: readonly GatheredDeadline[];
}

/** As many deadlines as the page of a year has room for. */
export const mostOfYear = 50;

/** The month of a date, YYYY-MM. */
const monthOf = (date: Temporal.PlainDate): string => date.toString().slice(0, 7);

/** Every date that a deadline was set for, in the order in which it was. */
const datesOf = ({ due, movedFrom, steps }: DeadlineView): readonly Temporal.PlainDate[] =>
  [movedFrom ?? due, ...steps.flatMap((step) => step.due ?? [])].map(({ date }) => date);

/**
 * Deadlines, the soonest first, by the years they were ever set for, the earliest year first. One that was moved to another year stands in
 * both, so that a year once given out stays; in a year that is split a month stays in the same way.
 */
export function deadlineYears(all: readonly GatheredDeadline[]): readonly DeadlineYear[] {
  const placed = all.flatMap((gathered) => {
    const monthsIn = Map.groupBy(datesOf(gathered.deadline).map(monthOf), (month) => month.slice(0, -3));
    return [...monthsIn].map(([year, months]) => ({ year: Number(year), months, gathered }));
  });
  return [...Map.groupBy(placed, ({ year }) => year)]
    .toSorted(([a], [b]) => a - b)
    .map(([year, of]) => {
      const isSplit = of.length > mostOfYear;
      const inMonths = of.flatMap(({ months, gathered }) =>
        (isSplit ? [...new Set(months)] : months.slice(-1)).map((month) => ({ month, gathered })),
      );
      const months = [...Map.groupBy(inMonths, ({ month }) => month)]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([month, due]) => ({
          month: Temporal.PlainYearMonth.from(month),
          deadlines: due.map(({ gathered }) => gathered),
        }));
      return { year, months, isSplit };
    });
}
