import type { DeadlineView } from '../story/deadline.ts';
import type { Moment } from '../story/moment.ts';
import type { PersonView } from '../story/person.ts';
import type { StopView } from '../story/stop.ts';
import { deadlineStep } from '../words/deadline-words.ts';
import { stopStep } from '../words/stop-words.ts';

/** One dated state of a block: when, what it did, who said so, and a sentence. */
export interface DatedLine {
  readonly on: Moment;
  readonly word?: string | undefined;
  /** To when a deadline was moved. */
  readonly due?: Moment | undefined;
  readonly by?: string | undefined;
  readonly text: string;
  readonly sources: readonly string[];
}

/** The states of a deadline, oldest first. */
export const deadlineLines = ({ steps }: DeadlineView): readonly DatedLine[] =>
  steps.map((step) => ({ ...step, word: deadlineStep[step.status] }));

/** The states of a stop, oldest first. */
export const stopLines = ({ steps }: StopView): readonly DatedLine[] =>
  steps.map((step) => ({ ...step, word: stopStep[step.status] }));

/** The states of a person, oldest first; a role stands where it is a new one. */
export const personLines = ({ steps }: PersonView): readonly DatedLine[] =>
  steps.map(({ on, role, part, sources }, index) => ({
    on,
    word: index === 0 ? undefined : role,
    text: part,
    sources,
  }));
