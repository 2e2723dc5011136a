import type { DeadlineView } from './deadline.ts';
import type { StoryView } from './story-at.ts';

/** A deadline, and the published stories that have it. */
export interface GatheredDeadline {
  /** As the story has it whose record of it is the newest. */
  readonly deadline: DeadlineView;
  /** That story first, then the others in the order they are handed in. */
  readonly stories: readonly [StoryView, ...StoryView[]];
}

/** As many stories as are named where a deadline is listed. */
const mostNamed = 5;

/** The stories that are named beside a deadline, and how many there are beside them. */
export function namedBeside({ stories }: Pick<GatheredDeadline, 'stories'>): {
  readonly named: readonly StoryView[];
  readonly more: number;
} {
  const named = stories.slice(0, mostNamed);
  return { named, more: stories.length - named.length };
}

/**
 * Every deadline of the published stories once, also where several stories have it: they share its id. The soonest first;
 * of one moment by id, so that the order is settled whatever else is on record.
 */
export function gatherDeadlines(views: readonly StoryView[]): readonly GatheredDeadline[] {
  const held = views
    .filter(({ published }) => published !== undefined)
    .flatMap((view) => view.deadlines.map((deadline) => ({ deadline, view })));
  const gathered = [...Map.groupBy(held, ({ deadline }) => deadline.id).values()].flatMap(
    ([first, ...others]): readonly GatheredDeadline[] => {
      if (first === undefined) return [];
      const newest = others.reduce(
        (a, b) => (recordedOn(b.deadline) > recordedOn(a.deadline) ? b : a),
        first,
      );
      const rest = [first, ...others].filter((each) => each !== newest);
      return [{ deadline: newest.deadline, stories: [newest.view, ...rest.map(({ view }) => view)] }];
    },
  );
  return gathered.toSorted(byDue);
}

/** By date, and then by id. */
export function byDue({ deadline: a }: GatheredDeadline, { deadline: b }: GatheredDeadline): number {
  return Temporal.Instant.compare(a.due.start, b.due.start) || (a.id < b.id ? -1 : 1);
}

/** When the last step of a deadline was put on record. */
const recordedOn = ({ steps }: DeadlineView): bigint => steps.at(-1)?.on.start.epochNanoseconds ?? -1n;
