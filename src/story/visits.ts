import type { Visited } from './gathering.ts';
import type { StopView } from './stop.ts';
import type { StoryView } from './story-at.ts';

/** A stop in a place, and the story that it belongs to. */
export interface Visit {
  readonly view: StoryView;
  readonly stop: StopView;
}

/** The stops that stories make in a place, the latest first. */
export function visitsOf(visited: readonly Visited[]): readonly Visit[] {
  return visited
    .flatMap(({ view, stops }) => stops.map((stop) => ({ view, stop })))
    .toSorted((a, b) => beginning(b) - beginning(a));
}

const beginning = ({ stop: { arrive, leave } }: Visit): number =>
  (arrive ?? leave)?.start.epochMilliseconds ?? 0;
