import type { Moment } from '../story/moment.ts';
import type { StoryView } from '../story/story-at.ts';

/** The dates of everything that stands on the record of a view: states of blocks, developments and corrections. */
function datesOf(view: Omit<StoryView, 'published'>): readonly Moment[] {
  const { deadlines, stops, claims, unknowns, people, sides, figures, terms, updates } = view;
  const states = [
    ...deadlines.flatMap(({ steps }) => steps),
    ...stops.flatMap(({ steps, engagements }) => [...steps, ...engagements.flatMap((each) => each.steps)]),
    ...claims.flatMap(({ assertions, results }) => [...assertions, ...results]),
    ...unknowns,
    ...people.flatMap(({ steps }) => steps),
    ...sides.flatMap(({ offers }) => offers.flatMap(({ steps }) => steps)),
    ...figures.flatMap(({ steps, threats }) => [...steps, ...threats]),
    ...updates,
  ];
  return [
    ...states.map(({ on }) => on),
    ...deadlines.flatMap(({ reworded }) => reworded),
    ...terms.flatMap(({ on }) => on ?? []),
  ];
}

/**
 * When a story was last modified: by what is newest on its record, never by a build. It can't be modified before it is
 * published: whatever is older than that is part of its first form.
 */
export function modified({ published, ...view }: StoryView): string | undefined {
  const instants = datesOf(view).map(({ start }) => start);
  return [...instants, ...(published === undefined ? [] : [published])]
    .toSorted((a, b) => Temporal.Instant.compare(a, b))
    .at(-1)
    ?.toString();
}
