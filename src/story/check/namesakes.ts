import type { Problem } from '../problem.ts';
import type { Placed } from '../read/article.ts';
import { cureFor } from '../read/cure.ts';
import { printPath, type Path } from './fault.ts';
import { inPublicationOrder } from './publication-order.ts';

/** A person or a place in a story, under its id. */
interface Named {
  readonly what: 'person' | 'place';
  readonly id: string;
  /** What is alike of two that are taken for one. */
  readonly alike: string;
  readonly name: string;
  readonly at: Path;
  /** The field that says which one it is. */
  readonly key: Path;
}

/**
 * What an editor should look at: people of one name, and places of one name in one country, under two ids. Most often it is one
 * whose id was written otherwise, and its page misses half of it; but namesakes there are, so it is no mistake.
 */
export function namesakes(placed: readonly Placed[]): readonly Problem[] {
  const first = new Map<string, { id: string; where: string }>();
  const told = new Set<string>();
  return inPublicationOrder(placed).flatMap(({ article: { file, record }, placeOf }) =>
    namedIn(record).flatMap(({ what, id, alike, name, at, key }) => {
      const spot = placeOf(at);
      const known = first.get(alike);
      if (known === undefined) first.set(alike, { id, where: `${file}:${spot.line}` });
      const pair = `${alike} ${id}`;
      if (known === undefined || known.id === id || told.has(pair)) return [];
      told.add(pair);
      const problem: Problem = {
        place: { file, ...spot },
        field: printPath(at),
        wrong: `${name} is the ${what} \`${known.id}\` in ${known.where} and \`${id}\` here: two, each with a page. If it is one ${what}, it has one id.`,
        cure: cureFor(key, known.id),
      };
      return [problem];
    }),
  );
}

const folded = (name: string): string => name.normalize('NFC').toLowerCase();

function namedIn({ people, stops }: Placed['article']['record']): readonly Named[] {
  return [
    ...people.map(({ id, name }, index): Named => {
      const at = ['people', index, 'id'];
      return { what: 'person', id, alike: `person ${folded(name)}`, name, at, key: at };
    }),
    ...stops.map(({ id, placeId, place, country }, index): Named => ({
      what: 'place',
      id: placeId ?? id,
      alike: `place ${country} ${folded(place)}`,
      name: place,
      at: ['stops', index, placeId === undefined ? 'id' : 'placeId'],
      key: ['stops', index, 'placeId'],
    })),
  ];
}
