import type { Problem } from '../problem.ts';
import type { Placed } from '../read/article.ts';
import { cureFor } from '../read/cure.ts';
import { printPath } from './fault.ts';
import { kilometres, written } from './globe.ts';
import { whereabouts } from './whereabouts.ts';

/**
 * What an editor should look at: places that lie far from their country. Either may be wrong; but some countries have land
 * that no atlas of ours gives them, so it is no mistake.
 */
export function farPlaces(placed: readonly Placed[]): readonly Problem[] {
  return placed.flatMap(({ article: { file, record }, placeOf }) =>
    record.stops.flatMap(({ place, country, at }, index): readonly Problem[] => {
      const found = whereabouts(country, at);
      if (found.kind !== 'far') return [];
      const field = ['stops', index, found.country === undefined ? 'at' : 'country'];
      const where = found.country === undefined ? '' : `, in or by ${found.country}`;
      return [
        {
          place: { file, ...placeOf(field) },
          field: printPath(field),
          wrong: `${place} at ${written(at)} lies ${kilometres(found.km)} from ${country}${where}: \`at\` or \`country\` may be wrong.`,
          cure: cureFor(field, found.country ?? ['<latitude>', '<longitude>']),
        },
      ];
    }),
  );
}
