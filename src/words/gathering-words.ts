import type { GatheringPage } from '../feeds/gathering-pages.ts';
import type { GatheredPerson, GatheredPlace, GatheredTopic } from '../story/gathering.ts';
import { countryName } from './country-name.ts';
import { counted } from './count.ts';
import { sentence } from './sentence.ts';
import { isolated } from './direction.ts';
import { placeWords } from './place-words.ts';

/** "1 story", "12 stories". */
export const storyCount = (count: number): string => counted(count, 'story', 'stories');

/** What the page of a topic gathers. */
export function topicSentence({ name, stories }: GatheredTopic): string {
  const those = stories.length === 1 ? 'it' : 'them';
  return `${storyCount(stories.length)} under “${isolated(name)}”, and what has happened in ${those}.`;
}

/** What the page of a person gathers. */
export function personSentence({ name, appearances }: GatheredPerson): string {
  return `The part of ${isolated(name)} in ${storyCount(appearances.length)}.`;
}

/** Who a person is, and what their page gathers: where only words fit. */
export function personDescription(person: GatheredPerson): string {
  return `${sentence(`${isolated(person.role)}, ${countryName(person.country)}`)} ${personSentence(person)}`;
}

/** What the page of a place gathers. */
export function placeSentence({ name, stories }: GatheredPlace): string {
  return `What was planned in ${isolated(name)} and what came of it, in ${storyCount(stories.length)}.`;
}

/** What the list of what took place somewhere is called: somebody travels to a stop, and to a scene nobody need. */
export function visitsHeading(stories: GatheredPlace['stories']): string {
  const kinds = new Set(
    stories.flatMap(({ stops }) => stops.map(({ kind }) => (kind === 'scene' ? kind : 'visit'))),
  );
  if (!kinds.has('scene')) return 'Visits';
  return kinds.has('visit') ? 'Visits and events' : 'Events';
}

/** Where a place is, and what its page gathers: where only words fit. */
export function placeDescription(place: GatheredPlace): string {
  return `${sentence(placeWords(place.name, place.country))} ${placeSentence(place)}`;
}

/** What the lists of what stories tell of somebody, or of somewhere, are called. */
export const tellingsHeading = {
  meetings: 'Meetings',
  held: 'Planned and held there',
  quoted: 'In their own words',
  said: 'What they said, then and now',
  claims: 'What others said, then and now',
} as const;

/** What a page of older entries is called; they are counted from the oldest, so that it keeps its number. */
export function olderWords({ kind, number }: Exclude<GatheringPage<unknown>, { kind: 'newest' }>): string {
  return `${kind === 'stories' ? 'Stories' : 'Developments'}, page ${number}`;
}
