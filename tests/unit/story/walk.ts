import type { Moment } from '../../../src/story/moment.ts';
import type { StoryView } from '../../../src/story/story-at.ts';

/** A date under the key `on`, and where it was found. */
export interface Dated {
  readonly path: string;
  readonly on: Moment;
}

const isMoment = (value: unknown): value is Moment =>
  typeof value === 'object' && value !== null && 'start' in value && 'precision' in value;

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype);

function* members(value: unknown, path = 'view'): Generator<{ path: string; key: string; value: unknown }> {
  if (!isPlain(value)) return;
  for (const [key, member] of Object.entries(value)) {
    const here = `${path}.${key}`;
    yield { path: here, key, value: member };
    yield* members(member, here);
  }
}

/** Every `on` that can be reached from a value. */
export function datesOf(value: unknown): readonly Dated[] {
  return [...members(value)].flatMap(({ path, key, value: on }) =>
    key === 'on' && isMoment(on) ? [{ path, on }] : [],
  );
}

/** Every source that anything reachable of the record names. */
export function sourcesIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { key, value: member } of members(value)) {
    if (key === 'sources' && Array.isArray(member)) for (const id of member) found.add(String(id));
  }
  return found;
}

/** The states of one block, oldest first; `of` says which, its kind first. */
interface History {
  readonly of: string;
  readonly states: readonly unknown[];
}

/** Everything in a view that only grows. */
export function histories(view: StoryView): readonly History[] {
  const { stops, people, deadlines, claims, unknowns, sides, figures, terms, updates } = view;
  return [
    ...stops.flatMap(({ id, steps, engagements }) => [
      { of: id, states: steps },
      ...engagements.map((each) => ({ of: `${id} ${each.id}`, states: each.steps })),
    ]),
    ...deadlines.map(({ id, steps }) => ({ of: id, states: steps })),
    ...claims.flatMap(({ id, assertions, results }) => [
      { of: `${id} assertions`, states: assertions },
      { of: `${id} results`, states: results },
    ]),
    ...sides.flatMap(({ offers }) => offers.map(({ id, steps }) => ({ of: id, states: steps }))),
    ...figures.flatMap(({ id, steps, threats }) => [
      { of: `${id} steps`, states: steps },
      { of: `${id} threats`, states: threats },
    ]),
    // An explanation is only added to, sentence by sentence.
    ...terms.flatMap(({ id, text, sources }) => [
      { of: `${id} text`, states: text.split(/(?<=\.) /) },
      { of: `${id} sources`, states: sources },
    ]),
    { of: 'updates', states: updates.toReversed() },
    // Of these the view has the last state only: who or what was there once stays.
    ...[...people, ...unknowns].map(({ id }) => ({ of: id, states: [id] })),
  ];
}
