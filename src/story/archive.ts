import { dateAt } from './moment.ts';
import type { StoryView } from './story-at.ts';
import type { UpdateView } from './update.ts';

/** A development or a correction, and the story it is of. */
export interface ArchivedUpdate {
  readonly view: StoryView;
  readonly update: UpdateView;
}

/** A month of an archive; one without anything is none. */
export interface ArchiveMonth {
  readonly month: Temporal.PlainYearMonth;
  /** What was published in it, the oldest first. */
  readonly stories: readonly StoryView[];
  /** What happened in it, in stories of whatever date, the oldest first. */
  readonly updates: readonly ArchivedUpdate[];
}

/** A year of an archive. */
export interface ArchiveYear {
  readonly year: number;
  /** The earliest first. */
  readonly months: readonly ArchiveMonth[];
}

interface Dated<Of> {
  /** YYYY-MM-DD, and then what settles the order of one day for good. */
  readonly order: string;
  readonly of: Of;
}

/** The oldest first. */
const inOrder = <Of>(all: readonly Dated<Of>[] = []): readonly Of[] =>
  all.toSorted((a, b) => (a.order < b.order ? -1 : 1)).map(({ of }) => of);

/** YYYY-MM */
const monthOf = ({ order }: Dated<unknown>): string => order.slice(0, 7);

/**
 * All published stories and their updates by month, the earliest first: stories by the day of their publication in the
 * newsroom, updates by their own. Whatever is published later, or told of late, no month loses anything by it.
 */
export function archiveOf(views: readonly StoryView[], newsroomZone: string): readonly ArchiveMonth[] {
  const published = views.flatMap((view): readonly Dated<StoryView>[] =>
    view.published === undefined
      ? []
      : [
          {
            order: [dateAt(view.published, newsroomZone), view.published, view.slug].join(' '),
            of: view,
          },
        ],
  );
  const updates = published.flatMap(({ of: view }) =>
    view.updates.map((update): Dated<ArchivedUpdate> => ({
      order: [update.on.date, view.slug, update.id].join(' '),
      of: { view, update },
    })),
  );
  const storiesOf = Map.groupBy(published, monthOf);
  const updatesOf = Map.groupBy(updates, monthOf);
  return [...new Set([...storiesOf.keys(), ...updatesOf.keys()])].toSorted().map((month) => ({
    month: Temporal.PlainYearMonth.from(month),
    stories: inOrder(storiesOf.get(month)),
    updates: inOrder(updatesOf.get(month)),
  }));
}

/** The years of an archive, the earliest first. */
export function archiveYears(months: readonly ArchiveMonth[]): readonly ArchiveYear[] {
  return [...Map.groupBy(months, ({ month }) => month.year)].map(([year, of]) => ({ year, months: of }));
}
