import type { Moment } from './moment.ts';
import type { PersonView } from './person.ts';
import type { StoryView } from './story-at.ts';

/** An office, and when a story first put it on record. */
export interface Role {
  readonly role: string;
  readonly on: Moment;
  readonly view: StoryView;
}

/** A person as one story has them. */
interface Known {
  readonly view: StoryView;
  readonly person: PersonView;
}

/**
 * The offices of a person by all stories, oldest first. With the office that a story begins with it only says whom it
 * speaks of; where another story said so before, that is no news. A change is, unless it is the office that was said last.
 */
export function rolesOf(known: readonly Known[]): readonly Role[] {
  const all = known
    .flatMap(({ view, person }) =>
      person.steps
        .flatMap(({ on, role }) => (role === undefined ? [] : [{ on, role, view }]))
        .map((each, index) => ({ ...each, isFirst: index === 0 })),
    )
    .toSorted((a, b) => Temporal.Instant.compare(a.on.start, b.on.start));
  const roles: Role[] = [];
  for (const { isFirst, ...each } of all) {
    const before = isFirst ? roles : roles.slice(-1);
    if (!before.some(({ role }) => role === each.role)) roles.push(each);
  }
  return roles;
}
