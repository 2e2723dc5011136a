import { cureFor } from '../read/cure.ts';
import type { Placed } from '../read/article.ts';
import type { Problem } from '../problem.ts';
import { printPath, type Path } from './fault.ts';
import { inPublicationOrder } from './publication-order.ts';

/** Something that stories share by id and must call alike. */
interface Shared {
  readonly key: string;
  readonly at: Path;
  readonly value: unknown;
  readonly printed: string;
}

/**
 * Refuses a person, a topic, a place, an author or the zone of a deadline of which two stories say otherwise under one id:
 * pages gather them by id.
 * What most stories say is taken to be right; of equals, what was published first.
 */
export function checkAcrossStories(placed: readonly Placed[]): readonly Problem[] {
  const said = inPublicationOrder(placed).flatMap((from) =>
    sharedIn(from.article.record).map((shared) => ({ shared, from })),
  );
  return [...Map.groupBy(said, ({ shared }) => shared.key).values()].flatMap((all) => {
    const alike = [...Map.groupBy(all, ({ shared }) => shared.printed).values()];
    const right = alike.reduce((most, each) => (each.length > most.length ? each : most))[0];
    if (right === undefined) return [];
    const known = `${right.from.article.file}:${right.from.placeOf(right.shared.at).line}`;
    return all
      .filter(({ shared }) => shared.printed !== right.shared.printed)
      .map(({ shared, from }): Problem => {
        const [what = '', id = '', field = ''] = shared.key.split(' ');
        return {
          place: { file: from.article.file, ...from.placeOf(shared.at) },
          field: printPath(shared.at),
          wrong: `The ${what} \`${id}\` has another \`${field}\` in ${known}; one id is the same ${what} in every story.${what === 'place' ? otherPlace : ''}`,
          cure: cureFor(shared.at, right.shared.value),
        };
      });
  });
}

/** A stop may be called like a place that it isn’t at. */
const otherPlace = ' A stop elsewhere has an id of its own, or says its place by `placeId`.';

function sharedIn({
  people,
  topics,
  authors,
  stops,
  deadlines,
}: Placed['article']['record']): readonly Shared[] {
  const shared = (key: string, at: Path, value: unknown): Shared => ({
    key,
    at,
    value,
    printed: JSON.stringify(value),
  });
  return [
    ...people.flatMap(({ id, name, country, native }, index) => [
      shared(`person ${id} name`, ['people', index, 'name'], name),
      shared(`person ${id} country`, ['people', index, 'country'], country),
      // A story may leave the native name out; where it is given it is the same.
      ...(native === undefined
        ? []
        : [
            shared(`person ${id} native.lang`, ['people', index, 'native', 'lang'], native.lang),
            shared(`person ${id} native.text`, ['people', index, 'native', 'text'], native.text),
          ]),
    ]),
    ...stops.flatMap(({ id, placeId = id, ...stop }, index) =>
      (['place', 'country', 'at', 'zone'] as const).map((field) =>
        shared(`place ${placeId} ${field}`, ['stops', index, field], stop[field]),
      ),
    ),
    ...deadlines.map(({ id, zone }, index) =>
      shared(`deadline ${id} zone`, ['deadlines', index, 'zone'], zone),
    ),
    ...topics.map(({ id, name }, index) => shared(`topic ${id} name`, ['topics', index, 'name'], name)),
    ...authors.flatMap(({ id, name, url }, index) => [
      shared(`author ${id} name`, ['authors', index, 'name'], name),
      // A story may leave the address out; where it is given it is the same.
      ...(url === undefined ? [] : [shared(`author ${id} url`, ['authors', index, 'url'], url)]),
    ]),
  ];
}
