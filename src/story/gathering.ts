import type { ClaimView } from './claim.ts';
import type { PersonView } from './person.ts';
import { claimsAbout, meetingsWith, type Meeting } from './related.ts';
import type { StoryView } from './story-at.ts';

/** A topic, and the published stories under it. */
export interface GatheredTopic {
  readonly id: string;
  readonly name: string;
  readonly stories: readonly StoryView[];
}

/** A person in one story: their part in it, the meetings they have there, and what was said about them. */
export interface Appearance {
  readonly view: StoryView;
  readonly person: PersonView;
  readonly meetings: readonly Meeting[];
  readonly claims: readonly ClaimView[];
}

/** A person, and the published stories that know them. */
export interface GatheredPerson extends Pick<
  PersonView,
  'id' | 'name' | 'native' | 'said' | 'country' | 'role'
> {
  readonly appearances: readonly Appearance[];
}

/** Every topic of the published stories by its id, each with its stories in the order they are handed in. */
export function gatherTopics(views: readonly StoryView[]): ReadonlyMap<string, GatheredTopic> {
  const named = published(views).flatMap((view) => view.topics.map((topic) => ({ topic, view })));
  return gather(
    named,
    ({ topic }) => topic.id,
    ({ topic, view }, others) => ({ ...topic, stories: [view, ...others.map((other) => other.view)] }),
  );
}

/**
 * Every person of the published stories by their id, each with their stories in the order they are handed in. Stories agree
 * on a person's name and country; the office is the one that was put on record last in any of them, and what only some
 * stories give, the name in its own script and its sound, is of the first that does.
 */
export function gatherPeople(views: readonly StoryView[]): ReadonlyMap<string, GatheredPerson> {
  const known = published(views).flatMap((view) => view.people.map((person) => ({ person, view })));
  return gather(
    known,
    ({ person }) => person.id,
    (first, others) => {
      const all = [first, ...others];
      const people = all.map(({ person }) => person);
      const { id, name, country } = first.person;
      return {
        id,
        name,
        native: people.find(({ native }) => native !== undefined)?.native,
        said: people.find(({ said }) => said !== undefined)?.said,
        country,
        role: people.reduce((a, b) => (officeSince(b) > officeSince(a) ? b : a)).role,
        appearances: all.map(({ person, view }) => ({
          view,
          person,
          meetings: meetingsWith(view, id),
          claims: claimsAbout(view, id),
        })),
      };
    },
  );
}

/** Makes one of all that has the same id, in the order in which ids first come up. */
function gather<Each, Gathered>(
  all: readonly Each[],
  idOf: (each: Each) => string,
  join: (first: Each, others: readonly Each[]) => Gathered,
): ReadonlyMap<string, Gathered> {
  return new Map(
    [...Map.groupBy(all, idOf)].flatMap(([id, [first, ...others]]) =>
      first === undefined ? [] : [[id, join(first, others)] as const],
    ),
  );
}

const published = (views: readonly StoryView[]): readonly StoryView[] =>
  views.filter((view) => view.published !== undefined);

/** When the office that a person has in a story was put on record there. */
const officeSince = ({ steps }: PersonView): bigint =>
  steps.findLast(({ role }) => role !== undefined)?.on.start.epochNanoseconds ?? -1n;
