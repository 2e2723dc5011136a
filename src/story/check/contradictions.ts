import type { Place, Problem } from '../problem.ts';
import type { Placed } from '../read/article.ts';
import { cureFor } from '../read/cure.ts';
import { printPath, type Path } from './fault.ts';

/** What a story says of something that other stories speak of as well. */
export interface Saying {
  readonly from: Placed;
  readonly at: Path;
  readonly value: unknown;
  /** All that counts of it as a text: two that say the same have the same. */
  readonly printed: string;
}

/** All that say the same, and how many stories say nothing against it. */
interface Camp<One> {
  readonly first: One;
  readonly all: readonly One[];
  readonly backing: number;
}

/**
 * Refuses what stories say otherwise of one thing; `said` stands in the order of their publication. What most stories say is
 * taken to be right. Between equals nobody can tell: then the one that comes later in the order has the problem, which names
 * both and gives either cure. `agree` says which of those that differ can both be true, and `wrong` what the other story
 * says and where.
 */
export function contradictions<One extends Saying>(
  said: readonly One[],
  wrong: (theirs: One, where: string) => string,
  agree: (a: One, b: One) => boolean = () => false,
): readonly Problem[] {
  const right: Camp<One>[] = [];
  return campsOf(said, agree).flatMap((camp) => {
    const other = right.find(({ first }) => !agree(first, camp.first));
    if (other === undefined) {
      right.push(camp);
      return [];
    }
    const theirs = other.first;
    const text = wrong(theirs, lineOf(theirs));
    const tied = other.backing === camp.backing;
    return camp.all.map((ours): Problem => {
      const problem = {
        place: placeOf(ours),
        field: printPath(ours.at),
        cure: cureFor(ours.at, theirs.value),
      };
      if (!tied) return { ...problem, wrong: `${text} More stories say so than say what stands here.` };
      return {
        ...problem,
        wrong: `${text} In ${lineOf(ours)} it is otherwise, and as many stories say so: one of the two must change.`,
        or: { places: other.all.map(placeOf), cure: cureFor(theirs.at, ours.value) },
      };
    });
  });
}

/** Those that say the same together; the most said first, and of equals what was published first. */
function campsOf<One extends Saying>(
  said: readonly One[],
  agree: (a: One, b: One) => boolean,
): readonly Camp<One>[] {
  const alike = [...Map.groupBy(said, ({ printed }) => printed).values()].flatMap((all) => {
    const [first] = all;
    return first === undefined ? [] : [{ first, all }];
  });
  return alike
    .map((each) => {
      const behind = alike.filter((other) => other === each || agree(other.first, each.first));
      const stories = behind.flatMap(({ all }) => all.map(({ from }) => from.article.file));
      return { ...each, backing: new Set(stories).size };
    })
    .toSorted((a, b) => b.backing - a.backing);
}

const placeOf = ({ from, at }: Saying): Place => ({ file: from.article.file, ...from.placeOf(at) });

function lineOf(saying: Saying): string {
  const { file, line } = placeOf(saying);
  return `${file}:${line}`;
}
