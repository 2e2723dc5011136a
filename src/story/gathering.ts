import type { ClaimView } from './claim.ts';
import { byPublication, gather } from './gather.ts';
import type { PersonView } from './person.ts';
import { encounter, type Encounter } from './encounter.ts';
import { claimsAbout, meetingsWith } from './related.ts';
import { rolesOf, type Role } from './roles.ts';
import { claimsBy, sayingsOf, type Saying } from './sayings.ts';
import type { StopView } from './stop.ts';
import type { StoryView } from './story-at.ts';

/** A topic, and the published stories under it. */
export interface GatheredTopic {
  readonly id: string;
  readonly name: string;
  readonly stories: readonly StoryView[];
}

/** A person in one story: their part in it, whom they meet there, what they said, and what was said about them. */
export interface Appearance {
  readonly view: StoryView;
  readonly person: PersonView;
  readonly meetings: readonly Encounter[];
  readonly quoted: readonly Saying[];
  readonly said: readonly ClaimView[];
  /** What others said about them. */
  readonly claims: readonly ClaimView[];
}

/** A person, and the published stories that know them. */
export interface GatheredPerson extends Pick<
  PersonView,
  'id' | 'name' | 'native' | 'said' | 'country' | 'role'
> {
  /** The offices they have had, oldest first. */
  readonly roles: readonly Role[];
  readonly appearances: readonly Appearance[];
}

/** A place, and the published stories that come there. */
export interface GatheredPlace extends Pick<StopView, 'country' | 'latitude' | 'longitude' | 'zone'> {
  readonly id: string;
  readonly name: string;
  readonly stories: readonly Visited[];
}

/** A story, and its stops in one place, in travelling order. */
export interface Visited {
  readonly view: StoryView;
  readonly stops: readonly StopView[];
}

/** Every topic of the published stories by its id, each with its stories, the one published last first. */
export function gatherTopics(views: readonly StoryView[]): ReadonlyMap<string, GatheredTopic> {
  const named = byPublication(views).flatMap((view) => view.topics.map((topic) => ({ topic, view })));
  return gather(
    named,
    ({ topic }) => topic.id,
    ({ topic, view }, others) => ({ ...topic, stories: [view, ...others.map((other) => other.view)] }),
  );
}

/**
 * Every person of the published stories by their id, each with their stories, the one published last first. Stories agree
 * on a person's name and country; the office is the one that was put on record last in any of them, and what only some
 * stories give, the name in its own script and its sound, is of the first that does.
 */
export function gatherPeople(views: readonly StoryView[]): ReadonlyMap<string, GatheredPerson> {
  const known = byPublication(views).flatMap((view) => view.people.map((person) => ({ person, view })));
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
        roles: rolesOf(all),
        appearances: all.map(({ person, view }) => appearance(view, person)),
      };
    },
  );
}

function appearance(view: StoryView, person: PersonView): Appearance {
  const said = claimsBy(view, person.name);
  return {
    view,
    person,
    meetings: meetingsWith(view, person.id).map((meeting) => encounter(view, meeting, person.id)),
    quoted: sayingsOf(view, person.name),
    said,
    claims: claimsAbout(view, person.id).filter((claim) => !said.includes(claim)),
  };
}

/**
 * Every place of the published stories by its id, each with the stories that come there, the one published last first.
 * Stories agree on a place's name, country, position and zone.
 */
export function gatherPlaces(views: readonly StoryView[]): ReadonlyMap<string, GatheredPlace> {
  const visited = byPublication(views).flatMap((view) =>
    [...Map.groupBy(view.stops, ({ placeId }) => placeId).values()].flatMap(([first, ...others]) =>
      first === undefined ? [] : [{ view, first, stops: [first, ...others] }],
    ),
  );
  return gather(
    visited,
    ({ first }) => first.placeId,
    (newest, others) => {
      const { placeId: id, place: name, country, latitude, longitude, zone } = newest.first;
      const stories = [newest, ...others].map(({ view, stops }) => ({ view, stops }));
      return { id, name, country, latitude, longitude, zone, stories };
    },
  );
}

/** When the office that a person has in a story was put on record there. */
const officeSince = ({ steps }: PersonView): bigint =>
  steps.findLast(({ role }) => role !== undefined)?.on.start.epochNanoseconds ?? -1n;
