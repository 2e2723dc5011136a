import type { DeadlineView } from './deadline.ts';
import type { StoryView } from './story-at.ts';

/** A deadline, and the published stories that have it. */
export interface GatheredDeadline {
  /** As the story has it whose record of it is the newest; of several, the one published last. */
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

/** A deadline as one published story has it. */
interface Held {
  readonly deadline: DeadlineView;
  readonly view: StoryView;
  readonly published: Temporal.Instant;
}

/**
 * Every deadline of the published stories once, also where several stories have it: they share its id. The soonest first;
 * of one moment by id, so that the order is settled whatever else is on record.
 */
export function gatherDeadlines(views: readonly StoryView[]): readonly GatheredDeadline[] {
  const held = views.flatMap((view): readonly Held[] => {
    const { published } = view;
    return published === undefined ? [] : view.deadlines.map((deadline) => ({ deadline, view, published }));
  });
  const gathered = [...Map.groupBy(held, ({ deadline }) => deadline.id).values()].flatMap(
    ([first, ...others]): readonly GatheredDeadline[] => {
      if (first === undefined) return [];
      const newest = others.reduce((a, b) => (byNews(a, b) > 0 ? b : a), first);
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

/**
 * The newest record first; of those as new as another that of the story published last, and then by its slug, so that
 * one deadline is told alike wherever it is listed.
 */
function byNews(a: Held, b: Held): number {
  const [newsOfA, newsOfB] = [recordedOn(a.deadline), recordedOn(b.deadline)];
  if (newsOfA !== newsOfB) return newsOfA > newsOfB ? -1 : 1;
  return Temporal.Instant.compare(b.published, a.published) || (a.view.slug < b.view.slug ? -1 : 1);
}

/** When the last step of a deadline was put on record. */
const recordedOn = ({ steps }: DeadlineView): bigint => steps.at(-1)?.on.start.epochNanoseconds ?? -1n;
