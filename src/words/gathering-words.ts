import type { GatheredPerson, GatheredTopic } from '../story/gathering.ts';
import { countryName } from './country-name.ts';
import { counted } from './count.ts';
import { sentence } from './sentence.ts';

const storyCount = (count: number): string => counted(count, 'story', 'stories');

/** What the page of a topic gathers. */
export function topicSentence({ name, stories }: GatheredTopic): string {
  const those = stories.length === 1 ? 'it' : 'them';
  return `${storyCount(stories.length)} under “${name}”, and how to hear of what happens in ${those}.`;
}

/** What the page of a person gathers. */
export function personSentence({ name, appearances }: GatheredPerson): string {
  return `The part of ${name} in ${storyCount(appearances.length)}, and how to hear of what concerns them.`;
}

/** Who a person is, and what their page gathers: where only words fit. */
export function personDescription(person: GatheredPerson): string {
  return `${sentence(`${person.role}, ${countryName(person.country)}`)} ${personSentence(person)}`;
}
