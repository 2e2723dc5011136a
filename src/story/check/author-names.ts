import type { Problem } from '../problem.ts';
import type { Placed } from '../read/article.ts';
import { contradictions } from './contradictions.ts';
import { inPublicationOrder } from './publication-order.ts';

/**
 * Refuses one name for two authors: readers could not tell their bylines apart, and most often it is one author whose id was
 * written otherwise.
 */
export function checkAuthorNames(placed: readonly Placed[]): readonly Problem[] {
  const said = inPublicationOrder(placed).flatMap((from) =>
    from.article.record.authors.map(({ id, name }, index) => ({
      from,
      name,
      at: ['authors', index, 'id'],
      value: id,
      printed: id,
    })),
  );
  return [...Map.groupBy(said, ({ name }) => name).values()].flatMap((all) =>
    contradictions(
      all,
      ({ name, value }, where) =>
        `${name} is the author \`${value}\` in ${where}; one author has one id. Somebody else of that name needs a name that tells the two apart.`,
    ),
  );
}
