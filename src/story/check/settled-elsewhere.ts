import type { RawExplainer } from '../../schema/explainer.ts';
import type { Problem } from '../problem.ts';
import type { Placed } from '../read/article.ts';
import { cureFor } from '../read/cure.ts';
import { printPath, type Path } from './fault.ts';
import { inPublicationOrder } from './publication-order.ts';

type State = RawExplainer['deadlines'][number]['states'][number];

/** The last state of a deadline in one story. */
interface Last {
  readonly from: Placed;
  readonly at: Path;
  readonly state: State;
}

/**
 * What an editor has to look after: a deadline that one story tells the end of, and another that has it does not, so that readers
 * of the site find it in two states. It is no mistake: the other story may know of no source.
 */
export function settledElsewhere(placed: readonly Placed[]): readonly Problem[] {
  const lasts = inPublicationOrder(placed).flatMap((from) =>
    from.article.record.deadlines.flatMap(({ id, states }, index): { id: string; last: Last }[] => {
      const state = states.at(-1);
      return state === undefined
        ? []
        : [{ id, last: { from, at: ['deadlines', index, 'states', states.length - 1], state } }];
    }),
  );
  return [...Map.groupBy(lasts, ({ id }) => id)].flatMap(([id, held]) => {
    const all = held.map(({ last }) => last);
    const settled = all.find(({ state }) => ended(state));
    return settled === undefined
      ? []
      : all.filter(({ state }) => !ended(state)).map((open) => behind(id, open, settled));
  });
}

function ended({ status }: State): boolean {
  switch (status) {
    case 'announced':
    case 'moved':
    case 'paused':
      return false;
    case 'withdrawn':
    case 'met':
    case 'took-effect':
    case 'struck-down':
      return true;
  }
}

function behind(id: string, open: Last, { from, at, state: { on, status, text } }: Last): Problem {
  const { file } = open.from.article;
  const there = `${from.article.file}:${from.placeOf(at).line}`;
  return {
    place: { file, ...open.from.placeOf(open.at) },
    field: printPath(open.at),
    wrong: `The deadline \`${id}\` has ended as \`${status}\` in ${there}, and no state here says so: readers find it in two states. Add one below this, with a source of this story.`,
    cure: cureFor(open.at, { on, status, text, sources: ['<id>'] }),
  };
}
