import type { RawExplainer } from '../../schema/explainer.ts';
import type { Problem } from '../problem.ts';
import type { Placed } from '../read/article.ts';
import { cureFor } from '../read/cure.ts';
import { printPath, type Path } from './fault.ts';
import { inPublicationOrder } from './publication-order.ts';

type RawDeadline = RawExplainer['deadlines'][number];

/** What a story says once of a deadline, and where. */
interface Said {
  readonly at: Path;
  readonly value: string;
}

/** One matter of a deadline, told step by step. */
interface Course {
  readonly said: (deadline: RawDeadline, at: Path) => readonly Said[];
  readonly same: (a: string, b: string) => boolean;
  readonly wrong: (id: string, value: string, where: string) => string;
}

const dates: Course = {
  said: ({ due, states }, at) => [
    { at: [...at, 'due'], value: due },
    ...states.flatMap((state, index) =>
      state.status === 'moved' ? [{ at: [...at, 'states', index, 'due'], value: state.due }] : [],
    ),
  ],
  // One story may know the minute, and another only the day.
  same: (a, b) => a.startsWith(b) || b.startsWith(a),
  wrong: (id, value, where) =>
    `The deadline \`${id}\` falls due on ${value} in ${where}; one id is the same deadline in every story. Where its date was moved, a state says so.`,
};

const endings: Course = {
  said: ({ states }, at) =>
    states.flatMap(({ status }, index) =>
      status === 'announced' || status === 'moved' || status === 'paused'
        ? []
        : [{ at: [...at, 'states', index, 'status'], value: status }],
    ),
  same: (a, b) => a === b,
  wrong: (id, value, where) =>
    `The deadline \`${id}\` ended as \`${value}\` in ${where}; one id is the same deadline in every story.`,
};

/**
 * Refuses a deadline of which two stories tell what can't both be: its last date in neither has ever been its date in the
 * other, or its endings differ in the same way. A story that was not gone on with may be behind another. The story that was
 * published first is taken to be right.
 */
export function checkSharedDeadlines(placed: readonly Placed[]): readonly Problem[] {
  const first = new Map<string, { deadline: RawDeadline; at: Path; from: Placed }>();
  return inPublicationOrder(placed).flatMap((from) =>
    from.article.record.deadlines.flatMap((deadline, index) => {
      const at = ['deadlines', index];
      const known = first.get(deadline.id);
      if (known === undefined) {
        first.set(deadline.id, { deadline, at, from });
        return [];
      }
      return [dates, endings].flatMap((course) => {
        const theirs = course.said(known.deadline, known.at);
        const ours = course.said(deadline, at);
        const [their, our] = [theirs.at(-1), ours.at(-1)];
        if (their === undefined || our === undefined) return [];
        const { same } = course;
        if (ours.some(({ value }) => same(value, their.value))) return [];
        if (theirs.some(({ value }) => same(value, our.value))) return [];
        const where = `${known.from.article.file}:${known.from.placeOf(their.at).line}`;
        const problem: Problem = {
          place: { file: from.article.file, ...from.placeOf(our.at) },
          field: printPath(our.at),
          wrong: course.wrong(deadline.id, their.value, where),
          cure: cureFor(our.at, their.value),
        };
        return [problem];
      });
    }),
  );
}
