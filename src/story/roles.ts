import type { Moment } from './moment.ts';
import type { PersonView } from './person.ts';
import type { StoryView } from './story-at.ts';

/** A date on which a story put somebody’s office on record. */
interface Noted {
  readonly on: Moment;
  readonly view: StoryView;
}

/** An office of somebody, when a story first put it on record, and when one last did before another took its place. */
export interface Role extends Noted {
  readonly role: string;
  readonly last: Noted;
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
  const all = known.flatMap(notedIn).toSorted((a, b) => Temporal.Instant.compare(a.on.start, b.on.start));
  const roles: Role[] = [];
  for (const { said, role, ...noted } of all) {
    const current = roles.at(-1);
    const before = said === 'first' ? roles : roles.slice(-1);
    if (said !== 'still' && !before.some((each) => each.role === role))
      roles.push({ role, ...noted, last: noted });
    else if (current?.role === role) roles.splice(-1, 1, { ...current, last: noted });
  }
  return roles;
}

/** What a story says of a person’s office at each of its dates: which it is at first, another one, or that it is still so. */
function notedIn({
  view,
  person,
}: Known): readonly (Noted & { role: string; said: 'first' | 'anew' | 'still' })[] {
  let held: string | undefined;
  return person.steps.flatMap(({ on, role }) => {
    const said = role === undefined ? 'still' : held === undefined ? 'first' : 'anew';
    held = role ?? held;
    return held === undefined ? [] : [{ on, view, role: held, said }];
  });
}
