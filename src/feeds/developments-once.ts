import type { Touched } from '../story/changes/touched.ts';
import type { DevelopmentEntry } from './development-entries.ts';

/** A development, and those of other stories that tell of the same event. */
export interface ToldDevelopment {
  readonly entry: DevelopmentEntry;
  readonly others: readonly DevelopmentEntry[];
  /** What all of them touched, each block once. */
  readonly touched: readonly Touched[];
}

/**
 * Developments, each event once, in the order in which they are handed in. Only ids say that two stories tell of one: on one
 * day both changed the same deadline or meeting and the second nothing of the kind besides, so that the first tells of all of it; or
 * both call it alike and have something in common. The one that changed more deadlines and meetings, and then
 * more blocks, is printed. A correction is of one story, and so is all else that a story tells.
 */
export function developmentsOnce(entries: readonly DevelopmentEntry[]): readonly ToldDevelopment[] {
  const days = Map.groupBy(entries, ({ published }) => published.toPlainDate().toString());
  const groups = [...days.values()].flatMap(eventsOf);
  const placeOf = new Map(entries.map((entry, index) => [entry, index]));
  return groups
    .toSorted(([a], [b]) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0))
    .map(([entry, ...others]) => ({ entry, others, touched: touchedByAll([entry, ...others]) }));
}

type Event = [DevelopmentEntry, ...DevelopmentEntry[]];

/** The events of a day, each with all that tell of it, the one that tells most first. */
function eventsOf(entries: readonly DevelopmentEntry[]): readonly Event[] {
  const events: Event[] = [];
  const fullest = entries.toSorted(
    (a, b) => turnsIn(b).size - turnsIn(a).size || b.touched.length - a.touched.length,
  );
  for (const entry of fullest) {
    const event = events.find(
      ([first, ...others]) =>
        tellsOf(first, entry) && [first, ...others].every(({ story }) => story.slug !== entry.story.slug),
    );
    if (event === undefined) events.push([entry]);
    else event.push(entry);
  }
  return events;
}

/** Whether one development tells of the event of another of its day. */
function tellsOf(one: DevelopmentEntry, other: DevelopmentEntry): boolean {
  if (one.update.kind === 'correction' || other.update.kind === 'correction') return false;
  const turns = turnsIn(other);
  if (turns.size > 0 && turns.isSubsetOf(turnsIn(one)) && meetWhere(one, other)) return true;
  return one.update.id === other.update.id && haveInCommon(one, other);
}

/** The deadlines and the meetings that a development changed. */
const turnsIn = ({ touched }: DevelopmentEntry): ReadonlySet<string> =>
  new Set(
    touched
      .filter(({ change: { kind }, anew }) => anew && (kind === 'deadline' || kind === 'engagement'))
      .map(({ change: { kind, id } }) => `${kind} ${id}`),
  );

/** Two meetings with one id are the same in one place only. */
const meetWhere = (one: DevelopmentEntry, other: DevelopmentEntry): boolean =>
  !other.touched.some(({ change, anew }) => anew && change.kind === 'engagement') ||
  !one.places.isDisjointFrom(other.places);

/** Whether two developments touch somebody, somewhere or something alike. */
const haveInCommon = (one: DevelopmentEntry, other: DevelopmentEntry): boolean =>
  !one.people.isDisjointFrom(other.people) ||
  !one.places.isDisjointFrom(other.places) ||
  !blocksIn(one).isDisjointFrom(blocksIn(other));

const blockOf = ({ change: { kind, id } }: Touched): string => `${kind} ${id}`;

const blocksIn = ({ touched }: DevelopmentEntry): ReadonlySet<string> => new Set(touched.map(blockOf));

/** What several developments of one event touched; each block as the first of them has it. */
function touchedByAll(event: Event): readonly Touched[] {
  const seen = new Set<string>();
  return event.flatMap((entry) => {
    const anew = entry.touched.filter((each) => !seen.has(blockOf(each)));
    for (const each of anew) seen.add(blockOf(each));
    return anew;
  });
}
