import { personPath } from '../routes.ts';
import type { GatheredPerson } from '../story/gathering.ts';
import { countryName } from '../words/country-name.ts';
import { longDate } from '../words/date.ts';
import { isolated } from '../words/direction.ts';
import { inStory } from './in-story.ts';
import { prose } from './prose.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * A person, once however many stories know them: the result leads to the one block there is, or to the page of all their
 * stories, and to the block in each.
 */
export function personRecord(person: GatheredPerson): SearchRecord {
  const { id, name, native, role, country, appearances } = person;
  const blocks = appearances.map(({ view }) => inStory(view, 'person', id));
  const [only, ...others] = blocks;
  const dates = appearances.flatMap(({ person: { steps } }) => steps.map(({ on }) => on.date));
  const date = dates.reduce((a, b) => (Temporal.PlainDate.compare(a, b) < 0 ? b : a));
  return {
    kind: 'person',
    path: only !== undefined && others.length === 0 ? only.path : personPath(id),
    title: name,
    native,
    content: prose(
      `${isolated(role)}, ${countryName(country)}`,
      ...appearances.flatMap(({ person: { steps } }) => steps.map(({ part }) => part).toReversed()),
    ),
    landings: blocks.flatMap(({ landings }) => landings),
    when: `Last development ${longDate(date)}`,
    date,
    topics: [...new Set(blocks.flatMap(({ topics }) => topics))],
  };
}
