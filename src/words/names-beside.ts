import type { EngagementView } from '../story/stop.ts';

/** The people of an engagement whom its title does not name already. */
export function namesBeside(
  engagement: EngagementView,
  people: ReadonlyMap<string, string>,
): readonly string[] {
  return engagement.with.flatMap((id) => {
    const name = people.get(id);
    return name === undefined || engagement.title.includes(name) ? [] : [name];
  });
}
