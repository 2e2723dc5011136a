import type { z } from 'astro/zod';
import type { person } from '../schema/person.ts';
import { knownAt } from './known.ts';
import type { Moment } from './moment.ts';

type RawPerson = z.infer<typeof person>;

/** What became known of a person on a date; a role only where it is another one from then on. */
export interface PersonStep {
  readonly on: Moment;
  readonly role?: string | undefined;
  readonly part: string;
  readonly sources: readonly string[];
}

/** A person as the story knew them at an instant. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly native?: { readonly lang: string; readonly text: string } | undefined;
  readonly said?: string | undefined;
  readonly country: string;
  readonly role: string;
  readonly part: string;
  readonly sources: readonly string[];
  readonly steps: readonly PersonStep[];
}

/** The person with the role and part of that time, or nothing when they had not entered the story. */
export function personAt(raw: RawPerson, zone: string, at: Temporal.Instant): PersonView | undefined {
  const states = knownAt(raw.states, zone, at);
  const last = states.at(-1);
  const roleState = states.findLast((state) => state.role !== undefined);
  if (last === undefined || roleState?.role === undefined) return undefined;
  const { id, name, native, said, country } = raw;
  const sources = [...new Set([...roleState.sources, ...last.sources])];
  const steps = states.map(({ on, role, part, sources }) => ({ on, role, part, sources }));
  return { id, name, native, said, country, role: roleState.role, part: last.part, sources, steps };
}
