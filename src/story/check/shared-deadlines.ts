import type { RawExplainer } from '../../schema/explainer.ts';
import type { Problem } from '../problem.ts';
import type { Placed } from '../read/article.ts';
import { contradictions, type Saying } from './contradictions.ts';
import type { Path } from './fault.ts';
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

/** Where one story’s telling of a deadline ends, with all that it ever said. */
interface Told extends Saying {
  readonly value: string;
  readonly ever: readonly string[];
}

/**
 * Refuses a deadline of which two stories tell what can't both be: its last date in neither has ever been its date in the
 * other, or its endings differ in the same way. A story that was not gone on with may be behind another.
 */
export function checkSharedDeadlines(placed: readonly Placed[]): readonly Problem[] {
  const all = inPublicationOrder(placed).flatMap((from) =>
    from.article.record.deadlines.map((deadline, index) => ({ from, deadline, at: ['deadlines', index] })),
  );
  return [...Map.groupBy(all, ({ deadline }) => deadline.id)].flatMap(([id, held]) =>
    [dates, endings].flatMap(({ said, same, wrong }) => {
      const told = held.flatMap(({ from, deadline, at }): readonly Told[] => {
        const course = said(deadline, at);
        const last = course.at(-1);
        const ever = course.map(({ value }) => value);
        return last === undefined ? [] : [{ ...last, from, ever, printed: ever.join(' ') }];
      });
      const reaches = ({ ever }: Told, { value }: Told): boolean => ever.some((one) => same(one, value));
      return contradictions(
        told,
        ({ value }, where) => wrong(id, value, where),
        (a, b) => reaches(a, b) || reaches(b, a),
      );
    }),
  );
}
