import type { Problem } from '../problem.ts';
import type { Placed } from '../read/article.ts';
import { cureFor } from '../read/cure.ts';
import { printPath } from './fault.ts';
import { inPublicationOrder } from './publication-order.ts';

/**
 * Refuses one name for two authors: readers could not tell their bylines apart, and most often it is one author whose id was
 * written otherwise. The story that was published first is taken to be right.
 */
export function checkAuthorNames(placed: readonly Placed[]): readonly Problem[] {
  const first = new Map<string, { id: string; where: string }>();
  return inPublicationOrder(placed).flatMap(({ article: { file, record }, placeOf }) =>
    record.authors.flatMap(({ id, name }, index) => {
      const at = ['authors', index, 'id'];
      const spot = placeOf(at);
      const known = first.get(name);
      if (known === undefined) {
        first.set(name, { id, where: `${file}:${spot.line}` });
        return [];
      }
      if (known.id === id) return [];
      const problem: Problem = {
        place: { file, ...spot },
        field: printPath(at),
        wrong: `${name} is the author \`${known.id}\` in ${known.where}; one author has one id. Somebody else of that name needs a name that tells the two apart.`,
        cure: cureFor(at, known.id),
      };
      return [problem];
    }),
  );
}
