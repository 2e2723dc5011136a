import { printPath } from '../check/fault.ts';
import { overdue } from '../check/overdue.ts';
import { settledElsewhere } from '../check/settled-elsewhere.ts';
import type { Problem } from '../problem.ts';
import type { Placed } from './article.ts';

/** What an editor has to look after at an instant in all articles, each with its place. */
export function overdueIn(
  placed: readonly Placed[],
  at: Temporal.Instant,
  newsroomZone: string,
): readonly Problem[] {
  const settled = settledElsewhere(placed);
  const behind = new Set(settled.map(({ place, field }) => `${place.file} ${field}`));
  const own = placed.flatMap(({ article, placeOf }) =>
    overdue(article.record, at, newsroomZone).map((fault): Problem => ({
      place: { file: article.file, ...placeOf(fault.at) },
      field: printPath(fault.at),
      wrong: fault.wrong,
      cure: fault.cure,
    })),
  );
  // What another story knows already is said once, with what it says.
  return [...settled, ...own.filter(({ place, field }) => !behind.has(`${place.file} ${field}`))];
}
