import type { Moment } from '../../../src/story/moment.ts';

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
