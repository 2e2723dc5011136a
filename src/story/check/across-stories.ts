import type { Placed } from '../read/article.ts';
import type { Problem } from '../problem.ts';
import { contradictions, type Saying } from './contradictions.ts';
import type { Path } from './fault.ts';
import { inPublicationOrder } from './publication-order.ts';

/** Something that stories share by id and must call alike. */
interface Shared extends Saying {
  readonly what: 'person' | 'place' | 'deadline' | 'topic' | 'author';
  readonly id: string;
  readonly field: string;
}

/**
 * Refuses a person, a topic, a place, an author, or the title or zone of a deadline, of which two stories say otherwise under
 * one id: pages gather them by id.
 */
export function checkAcrossStories(placed: readonly Placed[]): readonly Problem[] {
  const said = inPublicationOrder(placed).flatMap(sharedIn);
  const each = Map.groupBy(said, ({ what, id, field }) => `${what} ${id} ${field}`);
  return [...each.values()].flatMap((all) =>
    contradictions(
      all,
      ({ what, id, field }, where) =>
        `The ${what} \`${id}\` has another \`${field}\` in ${where}; one id is the same ${what} in every story.${what === 'place' ? otherPlace : ''}`,
    ),
  );
}

/** A stop may be called like a place that it isn’t at. */
const otherPlace = ' A stop elsewhere has an id of its own, or says its place by `placeId`.';

function sharedIn(from: Placed): readonly Shared[] {
  const { people, topics, authors, stops, deadlines } = from.article.record;
  const shared = (
    what: Shared['what'],
    id: string,
    field: string,
    at: Path,
    value: unknown,
  ): readonly Shared[] =>
    // A story may leave out what needn’t be said; where it is given it is the same.
    value === undefined ? [] : [{ from, what, id, field, at, value, printed: JSON.stringify(value) }];
  return [
    ...people.flatMap(({ id, name, country, native }, index) => {
      const at = ['people', index];
      return [
        ...shared('person', id, 'name', [...at, 'name'], name),
        ...shared('person', id, 'country', [...at, 'country'], country),
        ...shared('person', id, 'native.lang', [...at, 'native', 'lang'], native?.lang),
        ...shared('person', id, 'native.text', [...at, 'native', 'text'], native?.text),
      ];
    }),
    ...stops.flatMap(({ id, placeId = id, ...stop }, index) =>
      (['place', 'country', 'at', 'zone'] as const).flatMap((field) =>
        shared('place', placeId, field, ['stops', index, field], stop[field]),
      ),
    ),
    ...deadlines.flatMap(({ id, ...deadline }, index) =>
      (['title', 'zone'] as const).flatMap((field) =>
        shared('deadline', id, field, ['deadlines', index, field], deadline[field]),
      ),
    ),
    ...topics.flatMap(({ id, name }, index) => shared('topic', id, 'name', ['topics', index, 'name'], name)),
    ...authors.flatMap(({ id, name, url }, index) => [
      ...shared('author', id, 'name', ['authors', index, 'name'], name),
      ...shared('author', id, 'url', ['authors', index, 'url'], url),
    ]),
  ];
}
